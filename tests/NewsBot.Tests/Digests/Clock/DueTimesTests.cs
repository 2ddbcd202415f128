using System.Globalization;
using NewsBot.Digests.Clock;

namespace NewsBot.Tests.Digests.Clock;

public sealed class DueTimesTests
{
    [Theory]
    [InlineData("2026-03-28", "07:00", "Europe/Kyiv", "2026-03-28T05:00:00Z")]
    [InlineData("2026-03-29", "07:00", "Europe/Kyiv", "2026-03-29T04:00:00Z")]
    [InlineData("2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:00:00Z")] // skipped: at 03:00 of the new time
    [InlineData("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z")] // twice: the first time
    [InlineData("2011-04-29", "00:00", "Africa/Cairo", "2011-04-28T22:00:00Z")]
    [InlineData("2026-04-24", "00:00", "Africa/Cairo", "2026-04-23T22:00:00Z")] // midnight is skipped: at 01:00
    [InlineData("2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00Z")] // half an hour is skipped
    [InlineData("2011-12-31", "07:00", "Pacific/Apia", "2011-12-30T17:00:00Z")]
    public void A_local_time_comes_when_the_clocks_first_show_it_or_a_later_one(string day, string time, string zone, string instant)
    {
        var due = DueTimes.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture), zone);

        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), due);
        Assert.Equal(due, DueOracle.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture), zone));
    }

    [Fact]
    public void A_day_that_a_zone_left_out_has_no_time_at_all() => Assert.Null(DueTimes.Of(new DateOnly(2011, 12, 30), new TimeOnly(7, 0), "Pacific/Apia"));

    [Theory]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("europe/kyiv", "Europe/Kyiv")]
    [InlineData("Kyiv", "Europe/Kyiv")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Europe/Atlantis", null)]
    [InlineData("", null)]
    public void Old_names_and_cities_stand_for_the_canonical_zone(string typed, string? name) => Assert.Equal(name, ZoneNames.Canonical(typed));
}
