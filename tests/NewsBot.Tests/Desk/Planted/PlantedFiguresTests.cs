using System.Globalization;
using NewsBot.Desk.Comparing;
using Xunit.Abstractions;

namespace NewsBot.Tests.Desk.Planted;

public sealed class PlantedFiguresTests(ITestOutputHelper output)
{
    private const int Pairs = 200;

    [Fact]
    public void Planted_conflicts_are_found()
    {
        var planted = new PlantedFigures(1);

        var found = Share(planted, planted.Conflict, verdict => verdict is FigureVerdict.Conflict);

        Assert.InRange(found, .9, 1);
    }

    [Fact]
    public void Agreeing_figures_raise_no_alarm()
    {
        var planted = new PlantedFigures(2);

        var quiet = Share(planted, planted.Agreement, verdict => verdict is not (FigureVerdict.Conflict or FigureVerdict.Moved));

        Assert.InRange(quiet, .95, 1);
    }

    [Fact]
    public void Movements_are_told_from_conflicts()
    {
        var planted = new PlantedFigures(3);

        var moved = Share(planted, planted.Movement, verdict => verdict is FigureVerdict.Moved);

        Assert.InRange(moved, .9, 1);
    }

    [Fact]
    public void Figures_of_unlike_things_are_not_compared()
    {
        var planted = new PlantedFigures(4);

        var apart = Share(planted, planted.Unlike, verdict => verdict is null);

        Assert.InRange(apart, .95, 1);
    }

    [Fact]
    public void Figures_of_one_story_that_count_different_things_are_not_set_against_each_other()
    {
        var planted = new PlantedFigures(5);

        var quiet = Share(planted, planted.Sibling, verdict => verdict is null or FigureVerdict.Compatible or FigureVerdict.Agreed);

        Assert.InRange(quiet, .65, 1);
    }

    private double Share(PlantedFigures planted, Func<FigureVerdict?> pair, Predicate<FigureVerdict?> right)
    {
        var good = 0;
        for (var i = 0; i < Pairs; i++)
        {
            var verdict = pair();
            if (right(verdict)) good++;
            else output.WriteLine($"{verdict?.ToString() ?? "apart"}: {planted.Last}");
        }

        var share = (double)good / Pairs;
        output.WriteLine(share.ToString("0.000", CultureInfo.InvariantCulture));
        return share;
    }
}
