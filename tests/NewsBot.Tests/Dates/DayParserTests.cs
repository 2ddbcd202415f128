using System.Globalization;
using NewsBot.Dates;

namespace NewsBot.Tests.Dates;

public sealed class DayParserTests
{
    private static readonly DateOnly Today = new(2022, 2, 18); // a Friday

    [Theory]
    [InlineData("2022-02-16", "2022-02-16")]
    [InlineData(" 2022/2/6 ", "2022-02-06")]
    [InlineData("16 Feb 2022", "2022-02-16")]
    [InlineData("16th of February 2022", "2022-02-16")]
    [InlineData("Wednesday, 16 Feb. 2022", "2022-02-16")]
    [InlineData("February 16, 2022", "2022-02-16")]
    [InlineData("feb 16", "2022-02-16")]
    [InlineData("20 Feb", "2021-02-20")]
    [InlineData("16-Feb-2022", "2022-02-16")]
    [InlineData("16/02/2022", "2022-02-16")]
    [InlineData("16.02.22", "2022-02-16")]
    [InlineData("02/16/2022", "2022-02-16")]
    [InlineData("03/02/2022", "2022-02-03")]
    [InlineData("today", "2022-02-18")]
    [InlineData("Yesterday", "2022-02-17")]
    [InlineData("3 days ago", "2022-02-15")]
    [InlineData("a week ago", "2022-02-11")]
    [InlineData("Tuesday", "2022-02-15")]
    [InlineData("friday", "2022-02-18")]
    [InlineData("last Friday", "2022-02-11")]
    [InlineData("last Tuesday", "2022-02-15")]
    [InlineData("last week", "2022-02-07..2022-02-13")]
    [InlineData("this week", "2022-02-14..2022-02-20")]
    [InlineData("past week", "2022-02-12..2022-02-18")]
    [InlineData("last 3 days", "2022-02-16..2022-02-18")]
    [InlineData("last weekend", "2022-02-12..2022-02-13")]
    [InlineData("last month", "2022-01-01..2022-01-31")]
    [InlineData("Feb 2022", "2022-02-01..2022-02-28")]
    [InlineData("2022-02", "2022-02-01..2022-02-28")]
    [InlineData("December", "2021-12-01..2021-12-31")]
    [InlineData("Dec 2021 to Jan 2022", "2021-12-01..2022-01-31")]
    [InlineData("30 Dec 2021 - 2 Jan 2022", "2021-12-30..2022-01-02")]
    [InlineData("Easter Monday 2022", "2022-04-18")]
    [InlineData("Good Friday", "2021-04-02")]
    [InlineData("nineteen eighty-four", "1984-01-01..1984-12-31")]
    [InlineData("2022-02-16 10:30", "2022-02-16")]
    [InlineData("2022-02-16T23:30:00Z", "2022-02-16")]
    [InlineData("16 Feb 2022 at 9 pm", "2022-02-16")]
    [InlineData("2021", "2021-01-01..2021-12-31")]
    [InlineData("Q1 2022", "2022-01-01..2022-03-31")]
    [InlineData("2022-02-14..2022-02-16", "2022-02-14..2022-02-16")]
    [InlineData("2021-12-30...2022-01-02", "2021-12-30..2022-01-02")]
    [InlineData("14 Feb 2022 – 16 Feb 2022", "2022-02-14..2022-02-16")]
    [InlineData("from Monday to yesterday", "2022-02-14..2022-02-17")]
    [InlineData("between 2022-02-14 and 2022-02-16", "2022-02-14..2022-02-16")]
    [InlineData("since Monday", "2022-02-14..2022-02-18")]
    [InlineData("2022-02-14..", "2022-02-14..2022-02-18")]
    [InlineData("Jan 2022..Feb 2022", "2022-01-01..2022-02-28")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("29 Feb", "2020-02-29")]
    [InlineData("20220216", "2022-02-16")]
    [InlineData("16 Feb '22", "2022-02-16")]
    [InlineData("16 Feb ’87", "1987-02-16")]
    [InlineData("2/16/22", "2022-02-16")]
    [InlineData("three days after 10 February", "2022-02-13")]
    [InlineData("two weeks before Christmas", "2021-12-11")]
    [InlineData("the week before Christmas", "2021-12-18..2021-12-24")]
    [InlineData("the day after Easter Monday 2021", "2021-04-06")]
    [InlineData("2 weeks and 2 days before 2022-02-18", "2022-02-02")]
    [InlineData("two weeks from Monday", "2022-03-07")]
    [InlineData("a fortnight ago", "2022-02-04")]
    [InlineData("ten days ago", "2022-02-08")]
    [InlineData("a couple of weeks ago", "2022-02-04")]
    [InlineData("the past fortnight", "2022-02-05..2022-02-18")]
    [InlineData("day after tomorrow", "2022-02-20")]
    [InlineData("the first quarter of 2021", "2021-01-01..2021-03-31")]
    [InlineData("last quarter", "2021-10-01..2021-12-31")]
    [InlineData("Christmas", "2021-12-25")]
    [InlineData("New Year’s Eve 2020", "2020-12-31")]
    [InlineData("Orthodox Easter 2022", "2022-04-24")]
    [InlineData("Orthodox Christmas", "2022-01-07")]
    [InlineData("14-16 February 2022", "2022-02-14..2022-02-16")]
    [InlineData("14 to 16 Feb", "2022-02-14..2022-02-16")]
    [InlineData("Feb 14-16, 2022", "2022-02-14..2022-02-16")]
    [InlineData("between 14 and 16 February 2021", "2021-02-14..2021-02-16")]
    [InlineData("28 Dec - 3 Jan", "2021-12-28..2022-01-03")]
    [InlineData("28 Dec to 3 Jan 2021", "2020-12-28..2021-01-03")]
    [InlineData("28 Dec 2019 – 3 Jan", "2019-12-28..2020-01-03")]
    [InlineData("Dec to Jan", "2021-12-01..2022-01-31")]
    public void Days_are_read_as_people_type_them(string typed, string expected)
    {
        var reading = DayParser.Parse(typed, Today);

        Assert.Null(reading.Problem);
        Assert.Equal(expected, reading.Days.ToString());
    }

    [Theory]
    [InlineData("en-US", "2022-03-02")]
    [InlineData("en-GB", "2022-02-03")]
    [InlineData("de-DE", "2022-02-03")]
    public void The_order_of_day_and_month_is_the_readers(string locale, string expected)
    {
        var reading = DayParser.Parse("03/02/2022", Today, CultureInfo.GetCultureInfo(locale));

        Assert.Equal(expected, reading.Days.ToString());
    }

    [Theory]
    [InlineData("2022-02-30", "not a day of the calendar")]
    [InlineData("2023-02-29", "not a day of the calendar")]
    [InlineData("31 June 2022", "not a day of the calendar")]
    [InlineData("2022-13", "not a day of the calendar")]
    [InlineData("2022-02-16..2022-02-14", "ends before it starts")]
    [InlineData("2022-02-30..2022-03-02", "not a day of the calendar")]
    [InlineData("sometime", "not a date I can read")]
    [InlineData("", "No date was given")]
    [InlineData("99999 years ago", "outside the calendar")]
    [InlineData("0000-01-01", "not a day of the calendar")]
    [InlineData("2022-02-16; drop", "not a date I can read")]
    [InlineData("31 February", "not a day of the calendar")]
    [InlineData("three days after 31 February", "not a day of the calendar")]
    [InlineData("9000 years before Christmas", "not a date I can read")]
    [InlineData("9999-01-01 to 3 Feb", "ends before it starts")]
    [InlineData("Ramadan 1850", "cannot be told")]
    [InlineData("10:30", "not a date I can read")]
    public void What_is_no_date_is_said_in_one_sentence_with_an_example(string typed, string problem)
    {
        var reading = DayParser.Parse(typed, Today);

        Assert.Null(reading.Days);
        Assert.Contains(problem, reading.Problem, StringComparison.Ordinal);
        Assert.Contains("Try 2022-", reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_date_is_refused_and_not_repeated_whole()
    {
        var reading = DayParser.Parse(new string('9', 10_000), Today);

        Assert.True(reading.Problem!.Length < 200);
    }

    [Theory]
    [InlineData("FY2022")]
    [InlineData("Q3 FY22")]
    [InlineData("fiscal Q3 2022")]
    [InlineData("the third fiscal quarter")]
    [InlineData("2021/22")]
    [InlineData("2021-22")]
    public void A_fiscal_period_is_refused_since_it_begins_elsewhere_for_each_body(string typed)
    {
        var reading = DayParser.Parse(typed, Today);

        Assert.Null(reading.Days);
        Assert.Contains("Name the days", reading.Problem, StringComparison.Ordinal);
    }

    /// <summary>The Islamic months begin where the moon is seen, so that a day on either side is meant too.</summary>
    [Theory]
    [InlineData("Eid al-Fitr 2022", "2022-05-01..2022-05-03")]
    [InlineData("Eid al-Adha", "2021-07-19..2021-07-21")]
    [InlineData("Ramadan 2022", "2022-04-01..2022-05-02")]
    [InlineData("Ramadan", "2021-04-12..2021-05-13")]
    public void Feasts_of_the_Islamic_year_reach_a_day_to_either_side(string typed, string expected) =>
        Assert.Equal(expected, DayParser.Parse(typed, Today).Days.ToString());
}
