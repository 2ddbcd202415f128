using System.Globalization;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion.Feeds;

namespace NewsBot.Tests.Ingestion.Feeds;

public sealed class FeedDatesTests
{
    private static readonly DateTimeOffset s_now = new(2021, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Mon, 03 May 2021 10:04:05 +0200", "2021-05-03T10:04:05+02:00")]
    [InlineData("Mon, 3 May 2021 10:04 GMT", "2021-05-03T10:04:00+00:00")]
    [InlineData("3 May 2021 10:04:05 EDT", "2021-05-03T10:04:05-04:00")]
    [InlineData("Tue, 03 May 2021 10:04:05 Z", "2021-05-03T10:04:05+00:00")] // the weekday is wrong
    [InlineData("Mon, 03 May 21 10:04:05 CEST", "2021-05-03T10:04:05+02:00")]
    [InlineData("Fri, 31 Dec 99 23:59:59 UT", "1999-12-31T23:59:59+00:00")]
    [InlineData("Mon, 03 Sept 2021 10:04:05 +02:00", "2021-09-03T10:04:05+02:00")]
    [InlineData("Monday, May 3, 2021 10:04 PM", "2021-05-03T22:04:00+00:00")]
    [InlineData("May 3, 2021, 12:04 a.m. EST", "2021-05-03T00:04:00-05:00")]
    [InlineData("Mon May 3 10:04:05 CEST 2021", "2021-05-03T10:04:05+02:00")]
    [InlineData("Mon May 03 2021 10:04:05 GMT+0200 (CEST)", "2021-05-03T10:04:05+02:00")]
    [InlineData("Mo, 03 Mai 2021 10:04:05 +0200", "2021-05-03T10:04:05+02:00")]
    [InlineData("03.05.2021 10:04", "2021-05-03T10:04:00+00:00")]
    [InlineData("2021-05-03T10:04:05Z", "2021-05-03T10:04:05+00:00")]
    [InlineData("2021-05-03T10:04:05.123456-07:00", "2021-05-03T10:04:05-07:00")]
    [InlineData("2021-05-03 10:04:05 +0530", "2021-05-03T10:04:05+05:30")]
    [InlineData("2021-05-03T24:00:00Z", "2021-05-04T00:00:00+00:00")]
    [InlineData("2021-05-03T10:04:60Z", "2021-05-03T10:04:59+00:00")]
    [InlineData("2021-05-03", "2021-05-03T00:00:00+00:00")]
    [InlineData("2021-05", "2021-05-01T00:00:00+00:00")]
    [InlineData("1620036245", "2021-05-03T10:04:05+00:00")]
    [InlineData("1620036245000", "2021-05-03T10:04:05+00:00")]
    [InlineData("20210503", "2021-05-03T00:00:00+00:00")]
    [InlineData("  \n Mon, 03 May 2021 10:04:05 +9999 ", "2021-05-03T10:04:05+00:00")] // no such offset
    public void Dates_are_read_in_every_form_that_feeds_print(string printed, string expected)
    {
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), FeedDates.Read(printed));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, FeedDates.Read(printed)!.Value.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Mon, 32 May 2021 10:04:05 GMT")]
    [InlineData("2021-02-30T10:00:00Z")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("99999999999999")]
    [InlineData("{{ post.date }}")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-05:00")]
    [InlineData("9999-12-31T24:00:00Z")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 -0500")]
    [InlineData("1 January 1 00:00:00 +0100")]
    public void What_is_no_date_is_none(string? printed) => Assert.Null(FeedDates.Read(printed));

    [Theory]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("Mon, 03 May 2038 10:04:05 +0200")]
    public void A_date_that_cannot_be_is_no_evidence(string printed) => Assert.Empty(FeedDates.Evidence(printed, DateKind.Published, s_now));

    [Theory]
    [InlineData("Mon, 03 May 2021 23:30:00 GMT", Confidence.Medium)]
    [InlineData("Mon, 03 May 2021 23:30:00 +0200", Confidence.High)]
    [InlineData("Mon, 03 May 2021 12:30:00 GMT", Confidence.High)]
    public void The_night_of_Greenwich_may_be_another_day_elsewhere(string printed, Confidence confidence)
    {
        var evidence = Assert.Single(FeedDates.Evidence(printed, DateKind.Published, s_now));

        Assert.Equal((new DateOnly(2021, 5, 3), confidence, printed), (evidence.Date, evidence.Confidence, evidence.Words));
    }
}
