using System.Globalization;
using NewsBot.Figures;

namespace NewsBot.Tests.Figures;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("Some 150,000 Russian troops surround Ukraine.", "150000", "Some", null, "Russian troops")]
    [InlineData("According to Biden, 150,000 Russian troops are now stationed near Ukraine.", "150000", null, null, "Russian troops")]
    [InlineData("Russia is expected to soon have a force of 175k troops, likely ready to invade.", "175000", null, null, "troops")]
    [InlineData("The ministry put the strength at 1.2 million soldiers.", "1200000", null, null, "soldiers")]
    [InlineData("More than twenty-five hundred homes lost power.", "2500", "More than", null, "homes")]
    [InlineData("A hundred and twenty thousand people marched.", "120000", null, null, "people")]
    [InlineData("Two and a half million refugees have crossed the border.", "2500000", null, null, "refugees")]
    [InlineData("Half a million households were without water.", "500000", null, null, "households")]
    [InlineData("Between 130,000 and 150,000 soldiers stand at the border.", "130000..150000", null, null, "soldiers")]
    [InlineData("The cost is put at $5-7 billion.", "5000000000..7000000000", null, "USD", "cost")]
    [InlineData("Officials spoke of 130,000 to 150,000 troops.", "130000..150000", null, null, "troops")]
    [InlineData("Ten to fifteen percent of voters are undecided.", "10..15", null, "%", "voters")]
    [InlineData("At least 45 people were killed.", "45", "At least", null, "people")]
    [InlineData("The blast left 23 dead and 41 wounded.", "23;41", null, null, "dead")]
    [InlineData("Unemployment fell to 4.1 per cent.", "4.1", null, "%", "Unemployment")]
    [InlineData("Support rose by three percentage points.", "3", null, "percentage points", "Support")]
    [InlineData("A turnout of 63% was reported.", "63", null, "%", "turnout")]
    [InlineData("The government will spend £3.4bn on hospitals.", "3400000000", null, "GBP", null)]
    [InlineData("The deal is worth nearly €20 million.", "20000000", "nearly", "EUR", "deal")]
    [InlineData("It cost 5 million dollars.", "5000000", null, "USD", null)]
    [InlineData("About half of those units were already near the border.", "50", "About", "%", "units")]
    [InlineData("A third of the crops failed.", "33.3", null, "%", "crops")]
    [InlineData("Two-thirds of members voted for it.", "66.7", null, "%", "members")]
    [InlineData("One in five children goes to school hungry.", "20", null, "%", "children")]
    [InlineData("Dozens of protesters were arrested.", "24..199", null, null, "protesters")]
    [InlineData("Hundreds of thousands of people fled.", "200000..1999999", null, null, "people")]
    [InlineData("Several hundred workers walked out.", "300..900", null, null, "workers")]
    [InlineData("The plans involve extensive movement of 100 battalion tactical groups.", "100", null, null, "battalion tactical groups")]
    [InlineData("A conflict that has killed over 14,000 since 2014.", "14000;d2014", "over", null, null)]
    [InlineData("He ordered the deployment of 1,700 and then another 3,000 soldiers.", "1700;3000", null, null, null)]
    [InlineData("The wheat harvest came to 12 million tonnes.", "12000000", null, "tonnes", "wheat harvest")]
    [InlineData("Two dozen firefighters were sent.", "24", null, null, "firefighters")]
    [InlineData("The rescuers saved 30-odd passengers.", "30", "-odd", null, "passengers")]
    [InlineData("It sold 2000 tickets.", "2000", null, null, "tickets")]
    [InlineData("A quarter of a million people marched.", "250000", null, null, "people")]
    [InlineData("Three quarters of a million people marched.", "750000", null, null, "people")]
    [InlineData("Between a hundred and two hundred people died.", "100..200", null, null, "people")]
    [InlineData("Two or three dozen people came.", "24..36", null, null, "people")]
    [InlineData("20 or 30 people came.", "20..30", null, null, "people")]
    [InlineData("A couple of hundred people came.", "200..300", null, null, "people")]
    [InlineData("Some 40-odd people came.", "40", "Some", null, "people")]
    [InlineData("Just shy of 14,000 homes lost power.", "14000", "Just shy of", null, "homes")]
    [InlineData("Police found half a tonne of cocaine.", "0.5", null, "tonnes", "cocaine")]
    [InlineData("More than a tonne of cocaine was found.", "1", "More than", "tonnes", "cocaine")]
    [InlineData("It took an hour and a half.", "1.5", null, "hours", null)]
    [InlineData("Unemployment is at 5 1/2 percent.", "5.5", null, "%", "Unemployment")]
    [InlineData("The rate rose by half a percentage point.", "0.5", null, "percentage points", "rate")]
    [InlineData("Temperatures fell to -12C.", "-12", null, "°C", "Temperatures")]
    [InlineData("It was 41.5 degrees Celsius.", "41.5", null, "°C", null)]
    [InlineData("The fire burned 2,500 sq km of forest.", "2500", null, "km²", "forest")]
    [InlineData("Winds of 185 kilometres per hour were measured.", "185", null, "km/h", "Winds")]
    [InlineData("The count of boats in the bay, made on Friday, came to 5,940.", "5940", null, null, "boats")]
    [InlineData("The queue of ships outside the port lengthened to 35.", "35", null, null, "ships")]
    [InlineData("The quake had a magnitude of 6.1.", "6.1", null, "magnitude", null)]
    [InlineData("An earthquake measuring 6.7 shook the valley.", "6.7", null, "magnitude", "shook")]
    [InlineData("A magnitude 6.1 earthquake was felt.", "6.1", null, "magnitude", "earthquake")]
    [InlineData("The fine is 45 million crowns.", "45000000", null, "crowns", "fine")]
    [InlineData("A crowd of 41,300 watched Rovers win.", "41300", null, null, "crowd")]
    [InlineData("Eight percent of the 1,200 workers walked out.", "8;1200", null, "%", "workers")]
    [InlineData("Fifty gunmen stormed the post.", "50", null, null, "gunmen")]
    [InlineData("One man died.", "1", null, null, "man")]
    [InlineData("Core inflation, which leaves out fuel, was 4.3 percent.", "4.3", null, "%", "Core inflation")]
    public void A_number_is_read_with_its_bound_unit_and_what_it_counts(string sentence, string values, string? approximation, string? unit, string? counted)
    {
        var readings = NumberReader.Read(sentence);

        Assert.Equal(values, string.Join(';', readings.Select(Value)));
        Assert.Equal(approximation, readings[0].Approximation);
        Assert.Equal(unit, readings[0].Unit);
        Assert.Equal(counted, readings[0].Counted);
    }

    [Theory]
    [InlineData("He spoke to the television channel Russia-24.", "l24")]
    [InlineData("An F-16 crashed.", "l16")]
    [InlineData("On 16 February 2022 the talks began.", "d16;d2022")]
    [InlineData("The talks began on Feb. 16.", "d16")]
    [InlineData("It was signed in the 1990s.", "d1990")]
    [InlineData("The meeting starts at 10:30.", "c10;c30")]
    [InlineData("The bomb went off at 9 a.m.", "c9")]
    [InlineData("The 82nd Airborne Division arrived.", "o82")]
    [InlineData("It was the third attack this month.", "o3")]
    [InlineData("The No. 2 official resigned.", "l2")]
    [InlineData("One of the ministers disagreed.", "")]
    [InlineData("No one was hurt.", "")]
    public void Numbers_that_date_order_or_name_are_kept_apart(string sentence, string values)
    {
        Assert.Equal(values, string.Join(';', NumberReader.Read(sentence).Select(Value)));
    }

    [Fact]
    public void A_movement_from_one_number_to_another_is_two_numbers()
    {
        Assert.Equal("41;45", string.Join(';', NumberReader.Read("The toll rose from 41 to 45.").Select(Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("999999999999999999999999999999999999 people")]
    [InlineData("$")]
    [InlineData("between")]
    [InlineData("a couple of")]
    [InlineData("1,2,3,4")]
    [InlineData("million million million million thousand hundred")]
    [InlineData("one hundred million billion trillion trillion trillion trillion")]
    [InlineData("one hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred people")]
    [InlineData("999999999999999999 trillion crowns")]
    [InlineData("999,999,999,999,999 to 2 trillion people")]
    [InlineData("999999999999999999 to 2 trillion people")]
    [InlineData("half a")]
    [InlineData("\0 ½ % of \ud800 5\u00a0000")]
    public void Any_text_is_answered_and_every_span_lies_in_it(string text)
    {
        Assert.All(NumberReader.Read(text), reading => Assert.InRange(reading.Span.End, reading.Span.Start + 1, text.Length));
    }

    private static string Value(NumberReading reading)
    {
        var mark = reading.Kind switch { NumberKind.Date => "d", NumberKind.Clock => "c", NumberKind.Label => "l", NumberKind.Ordinal => "o", _ => "" };
        var low = reading.Low.ToString("0.#", CultureInfo.InvariantCulture);
        return mark + (reading.IsRange ? $"{low}..{reading.High.ToString("0.#", CultureInfo.InvariantCulture)}" : low);
    }
}
