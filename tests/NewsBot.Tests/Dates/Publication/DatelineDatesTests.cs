using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;

namespace NewsBot.Tests.Dates.Publication;

public sealed class DatelineDatesTests
{
    private static readonly DateOnly Monday = new(2021, 5, 3);

    [Fact]
    public void A_dateline_with_its_year_dates_the_article()
    {
        var found = Assert.Single(DatelineDates.In("LORANO, May 3, 2021 (AP) — The pier was closed.", null));

        Assert.Equal((Monday, DateKind.Published, DateMethod.Header, Confidence.Medium), (found.Date, found.Kind, found.Method, found.Confidence));
        Assert.Equal("May 3, 2021", found.Words);
    }

    [Theory]
    [InlineData("LORANO, May 3 (AP) — The council said on Monday that the pier, built in 1962 and repaired in 2021, is shut.", Confidence.Medium)]
    [InlineData("(Adds comment)\nBy Ada Lowe LORANO  May 3 (AP) - The council said on Monday that the pier, repaired in 2020, is shut.", Confidence.Low)]
    [InlineData("LORANO, 3 May - The council said on Monday that the pier, repaired in 2021, is shut.", Confidence.Low)]
    public void Without_a_year_the_weekday_and_the_years_named_tell_it(string body, Confidence confidence)
    {
        var found = Assert.Single(DatelineDates.In(body, null));

        Assert.Equal((Monday, DateMethod.Text, confidence), (found.Date, found.Method, found.Confidence));
        Assert.Equal(found.Words, found.Span!.Value.Of(body));
    }

    [Theory]
    [InlineData("LORANO, May 3 (AP) — The council said that the pier, built in 1902 and repaired in 2021, is shut.")] // no weekday
    [InlineData("LORANO, May 3 (AP) — The council said on Monday that the pier is shut.")] // no year
    [InlineData("LORANO, May 3 (AP) — The council said on Monday that it will be shut until 2021.")] // a plan
    [InlineData("LORANO, Feb 30, 2021 (AP) — The pier was closed.")]
    [InlineData("LORANO (AP) — The chronology: ECB May 3, 2021 - The pier was closed.")] // not the dateline
    public void Where_nothing_tells_the_year_no_date_is_given(string body) => Assert.Empty(DatelineDates.In(body, null));

    [Fact]
    public void A_dateline_a_day_off_from_what_is_stated_is_kept_beside_it_as_the_reported_day()
    {
        DateEvidence stated = new() { Date = Monday.AddDays(1), Kind = DateKind.Published, Method = DateMethod.Header, Confidence = Confidence.High };

        var dates = TextDates.After([stated], "LORANO, May 3 (AP) — The pier was closed.", []);

        Assert.Equal([(DateKind.Published, Monday.AddDays(1)), (DateKind.Reported, Monday)], dates.Select(date => (date.Kind, date.Date)));
    }

    [Fact]
    public void A_dateline_of_the_old_year_belongs_to_the_date_stated_in_the_new_one()
    {
        var found = Assert.Single(DatelineDates.In("LORANO, Dec 31 (AP) — The pier was closed.", new DateOnly(2022, 1, 1)));

        Assert.Equal((new DateOnly(2021, 12, 31), DateKind.Reported), (found.Date, found.Kind));
    }

    [Fact]
    public void A_dateline_that_is_the_stated_day_adds_nothing() => Assert.Empty(DatelineDates.In("LORANO, May 3 (AP) — The pier was closed.", Monday));

    [Fact]
    public void A_long_row_of_capitals_is_read_in_time() => Assert.Empty(DatelineDates.In(string.Concat(Enumerable.Repeat("A/B, ", 200)) + "May", null));
}
