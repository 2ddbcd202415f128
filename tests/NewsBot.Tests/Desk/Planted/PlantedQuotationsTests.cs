using System.Globalization;
using Xunit.Abstractions;

namespace NewsBot.Tests.Desk.Planted;

public sealed class PlantedQuotationsTests(ITestOutputHelper output)
{
    private const int Pairs = 100;

    [Fact]
    public void Altered_quotations_are_found_and_never_called_identical()
    {
        var planted = new PlantedQuotations(1);
        var found = 0;
        for (var i = 0; i < Pairs; i++)
        {
            var readings = planted.Altered();
            Assert.NotEqual(1, readings);
            if (readings == 2) found++;
            else output.WriteLine(planted.Last);
        }

        output.WriteLine(found.ToString(CultureInfo.InvariantCulture));
        Assert.InRange(found, .95 * Pairs, Pairs);
    }

    [Fact]
    public void The_same_words_are_one_reading()
    {
        var planted = new PlantedQuotations(2);

        var one = Enumerable.Range(0, Pairs).Count(_ => planted.Identical() == 1);

        Assert.InRange(one, .95 * Pairs, Pairs);
    }

    [Fact]
    public void Two_remarks_of_one_speaker_stay_apart()
    {
        var planted = new PlantedQuotations(3);

        var apart = Enumerable.Range(0, Pairs).Count(_ => planted.TwoRemarks() == 0);

        Assert.InRange(apart, .98 * Pairs, Pairs);
    }
}
