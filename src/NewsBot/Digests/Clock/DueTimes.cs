using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace NewsBot.Digests.Clock;

/// <summary>
/// When a local time comes in a zone. A time that the clocks skip comes at the next instant there is; one that they show twice comes the first time.
/// </summary>
internal static class DueTimes
{
    // "The first valid instant after the gap", and of two the earlier.
    private static readonly ZoneLocalMappingResolver s_resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The instant; null where the whole day does not exist there, as when a zone crosses the date line.</summary>
    public static DateTimeOffset? Of(DateOnly day, TimeOnly time, string zone)
    {
        var rules = ZoneNames.Zone(zone);
        var local = day.ToLocalDate().At(time.ToLocalTime());
        var due = local.InZone(rules, s_resolver);
        if (due.Date != local.Date && !Exists(local.Date, rules)) return null;

        return due.ToDateTimeOffset().ToUniversalTime();
    }

    /// <summary>Whether the clocks show that time on that day: not where they skip it.</summary>
    public static bool Shown(DateOnly day, TimeOnly time, string zone) =>
        ZoneNames.Zone(zone).MapLocal(day.ToLocalDate().At(time.ToLocalTime())).Count > 0;

    /// <summary>The day that it is in a zone.</summary>
    public static DateOnly Today(DateTimeOffset now, string zone) => Local(now, zone).Date.ToDateOnly();

    /// <summary>What the clocks of a zone show.</summary>
    public static TimeOnly TimeAt(DateTimeOffset instant, string zone) => Local(instant, zone).TimeOfDay.ToTimeOnly();

    private static ZonedDateTime Local(DateTimeOffset instant, string zone) => Instant.FromDateTimeOffset(instant).InZone(ZoneNames.Zone(zone));

    private static bool Exists(LocalDate day, DateTimeZone zone)
    {
        try
        {
            zone.AtStartOfDay(day);
            return true;
        }
        catch (SkippedTimeException)
        {
            return false;
        }
    }
}
