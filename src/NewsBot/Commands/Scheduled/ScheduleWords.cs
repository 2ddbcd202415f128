using System.Globalization;
using NewsBot.Digests.Clock;
using NewsBot.Digests.Posting;
using NewsBot.Storage.Digests;

namespace NewsBot.Commands.Scheduled;

/// <summary>Says in words what a schedule does and what became of its digests.</summary>
internal static class ScheduleWords
{
    // How far ahead a time that the clocks skip is looked for.
    private const int DaysAhead = 400;

    /// <summary>"Digest 3: daily at 07:00 (Europe/Kyiv) in channel 123, about “withdrawal”, normal length; posted up to 3 h late".</summary>
    public static string Of(Schedule schedule)
    {
        var about = string.Concat(
            schedule.Topics.Count > 0 ? $", about {string.Join(" or ", schedule.Topics.Select(topic => $"“{topic.Trim('"', '“', '”')}”"))}" : "",
            schedule.Speakers.Count > 0 ? $", with {string.Join(" or ", schedule.Speakers)}" : "",
            schedule.Outlets.Count > 0 ? $", in {string.Join(" or ", schedule.Outlets)}" : "");
        var quiet = schedule.Quiet is QuietDays.Skip ? "; nothing on quiet days" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Digest {schedule.Number}: {TypedTimes.Words(schedule.Days)} at {schedule.Time:HH:mm} ({schedule.Zone}) in channel {schedule.ChannelId}{about}, {schedule.Length} length; up to {TypedTimes.Words(schedule.Window)} late{quiet}");
    }

    /// <summary>"the next one comes at 2026-03-29 04:00 UTC"; Discord shows instants in the reader's zone.</summary>
    public static string Next(Post post) => $"the next one comes at {Instant(post.Due)}";

    /// <summary>What became of one digest.</summary>
    public static string Of(Post post)
    {
        var became = post.State switch
        {
            PostState.Posted => post.PostedAt - post.Due > PostDelivery.OnTime ? $"posted late, at {Instant(post.PostedAt!.Value)}" : $"posted at {Instant(post.PostedAt ?? post.Due)}",
            PostState.Skipped => $"not posted: {post.Reason}",
            PostState.Failed => $"failed: {post.Reason}",
            PostState.Planned => $"planned for {Instant(post.Due)}",
            _ => $"under way: {post.Reason}",
        };
        return $"{post.Occasion}: {became.TrimEnd('.', ' ', ':')}.";
    }

    /// <summary>A sentence on the next day whose clocks skip the schedule's time; null where there is none within a year.</summary>
    public static string? Skipped(Schedule schedule, DateTimeOffset now)
    {
        var today = DueTimes.Today(now, schedule.Zone);
        for (var day = today; day < today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            if (!schedule.Days.Contains(day.DayOfWeek) || DueTimes.Shown(day, schedule.Time, schedule.Zone)) continue;
            if (DueTimes.Of(day, schedule.Time, schedule.Zone) is not { } due) continue;

            return string.Create(
                CultureInfo.InvariantCulture,
                $"On {day:d MMMM yyyy} the clocks there skip {schedule.Time:HH:mm}; that day it comes at {DueTimes.TimeAt(due, schedule.Zone):HH:mm}.");
        }

        return null;
    }

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
