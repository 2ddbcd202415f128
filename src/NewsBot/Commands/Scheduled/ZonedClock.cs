using NewsBot.Digests.Clock;

namespace NewsBot.Commands.Scheduled;

/// <summary>A clock whose "today" is that of another time zone.</summary>
internal sealed class ZonedClock(TimeProvider clock, string zone) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone
    {
        get
        {
            var now = clock.GetUtcNow();
            var shown = DueTimes.Today(now, zone).ToDateTime(DueTimes.TimeAt(now, zone));
            var offset = TimeSpan.FromMinutes(Math.Round((shown - now.UtcDateTime).TotalMinutes));
            return TimeZoneInfo.CreateCustomTimeZone(zone, offset, zone, zone);
        }
    }

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
}
