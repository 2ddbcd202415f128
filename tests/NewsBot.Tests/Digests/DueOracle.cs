using NodaTime;
using NodaTime.Extensions;

namespace NewsBot.Tests.Digests;

/// <summary>
/// When a local time comes, told another way than the bot tells it: from the stretches between the changes of a zone's clocks, the first instant at
/// which they show that time or a later one of that day.
/// </summary>
internal static class DueOracle
{
    /// <summary>Null where the day does not exist.</summary>
    public static DateTimeOffset? Of(DateOnly day, TimeOnly time, string zoneName)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneName];
        var wanted = day.ToLocalDate().At(time.ToLocalTime());
        var around = Instant.FromUtc(day.Year, day.Month, day.Day, 0, 0);
        foreach (var stretch in zone.GetZoneIntervals(around - Duration.FromDays(2), around + Duration.FromDays(3)))
        {
            var begins = stretch.HasStart ? stretch.IsoLocalStart : LocalDateTime.MinIsoValue;
            var shown = begins > wanted ? begins : wanted;
            if (stretch.HasEnd && shown >= stretch.IsoLocalEnd) continue;
            if (shown.Date != wanted.Date) continue;

            return new OffsetDateTime(shown, stretch.WallOffset).ToDateTimeOffset().ToUniversalTime();
        }

        return null;
    }
}
