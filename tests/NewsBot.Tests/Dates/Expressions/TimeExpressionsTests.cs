using NewsBot.Dates.Expressions;

namespace NewsBot.Tests.Dates.Expressions;

public sealed class TimeExpressionsTests
{
    private static readonly DateOnly Today = new(2021, 5, 5); // a Wednesday

    [Theory]
    [InlineData("The council met on Monday.", "Monday=2021-05-03")]
    [InlineData("The council said Friday that it was over.", "Friday=2021-04-30")]
    [InlineData("The council will meet on Friday.", "Friday=2021-05-07")]
    [InlineData("It closed last Wednesday and opens next Monday.", "last Wednesday=2021-04-28; next Monday=2021-05-10")]
    [InlineData("It shut yesterday and will open tomorrow morning.", "yesterday=2021-05-04; tomorrow morning=2021-05-06TMO")]
    [InlineData("It was built on May 3, 1902.", "May 3, 1902=1902-05-03")]
    [InlineData("It was shut on Dec. 15 and on 2 February.", "Dec. 15=2020-12-15; 2 February=2021-02-02")]
    [InlineData("It was shut on December the twenty-first.", "December the twenty-first=2020-12-21")]
    [InlineData("The work will start on June 1.", "June 1=2021-06-01")]
    [InlineData("It was found ten days ago.", "ten days ago=2021-04-25")]
    [InlineData("It opens in two weeks.", "in two weeks=2021-05-19")]
    [InlineData("It opens three weeks from tomorrow.", "three weeks from tomorrow=2021-05-27")]
    [InlineData("They meet on Friday the 7th.", "Friday the 7th=2021-05-07")]
    [InlineData("They met on 22/04.", "22/04=2021-04-22")]
    [InlineData("They met on 4/22/21.", "4/22/21=2021-04-22")]
    [InlineData("They met on Christmas Day.", "Christmas Day=2020-12-25")]
    [InlineData("They met on Easter Monday.", "Easter Monday=2021-04-05")]
    [InlineData("They met on Good Friday 2019.", "Good Friday 2019=2019-04-19")]
    [InlineData("On Feb. 30 nothing happened.", "")]
    [InlineData("It sank three days after April 16.", "three days after April 16=2021-04-19")]
    [InlineData("It sank the day before Christmas.", "the day before Christmas=2020-12-24")]
    [InlineData("It sank the week before Christmas.", "the week before Christmas=2020-W51")]
    [InlineData("It sank the day after the storm.", "")]
    [InlineData("It sank 2 weeks and 2 days ago.", "2 weeks and 2 days ago=2021-04-19")]
    [InlineData("It cost $12 May 3 brought more.", "May 3=2021-05-03")]
    [InlineData("It was built on 15 April of ’87.", "15 April of ’87=1987-04-15")]
    [InlineData("They met on Sep-23-2020.", "Sep-23-2020=2020-09-23")]
    [InlineData("They met on Thu 6th.", "Thu 6th=2021-05-06")]
    [InlineData("They met on Thanksgiving.", "Thanksgiving=2020-11-26")]
    public void Days_are_seen_from_the_day_of_the_text(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It was shut last week.", "last week=2021-W17")]
    [InlineData("It was built in nineteen eighty-four.", "nineteen eighty-four=1984")]
    [InlineData("It has been shut since two thousand and five.", "two thousand and five=2005")]
    [InlineData("It was shut in early March.", "early March=2021-03")]
    [InlineData("It was shut in November 1953.", "November 1953=1953-11")]
    [InlineData("They may march in line.", "")]
    [InlineData("It opened in 1902 and sold 1,902 tickets.", "1902=1902")]
    [InlineData("It was loved in the 1980s.", "the 1980s=198")]
    [InlineData("It closed last summer and last year.", "last summer=2020-SU; last year=2020")]
    [InlineData("Sales rose in the first quarter from a year earlier.", "the first quarter=2021-Q1; a year earlier=2020-Q1")]
    [InlineData("It sank two years ago.", "two years ago=2019")]
    public void Periods_are_those_of_the_calendar(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It took three days.", "three days=P3D")]
    [InlineData("The past two months were dry.", "The past two months=P2M")]
    [InlineData("A five-hour talk, every day.", "five-hour=PT5H; every day=P1D")]
    [InlineData("It is now shut; in the future it will not be.", "now=PRESENT_REF; the future=FUTURE_REF")]
    public void Lengths_and_vague_times_have_values_of_their_own(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void A_day_with_its_part_is_still_that_day()
    {
        var found = Assert.Single(TimeExpressions.In("It fell on Sunday night.", Today));

        Assert.Equal(new DateOnly(2021, 5, 2), found.Day);
    }

    [Fact]
    public void A_day_that_waits_for_the_moon_is_no_certain_day()
    {
        var found = Assert.Single(TimeExpressions.In("They met on Eid al-Fitr 2022.", Today));

        Assert.Equal(("2022-05-02", true, null), (found.Value, found.IsApproximate, found.Day));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_at_the_end_of_the_calendar_finds_nothing(string today)
    {
        var text = "It was 9999 years ago, in 9999 months, next year, last week, next Monday, on Christmas, on May 3 and in 400 decades.";

        var found = TimeExpressions.In(text, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Empty(found);
    }

    [Fact]
    public void Counts_that_leave_the_calendar_are_passed_over() =>
        Assert.Equal("", Found("It happened 9999 years ago; 500 decades ago it began."));

    private static string Found(string text) =>
        string.Join("; ", TimeExpressions.In(text, Today).Select(found => $"{found.Span.Of(text)}={found.Value}"));
}
