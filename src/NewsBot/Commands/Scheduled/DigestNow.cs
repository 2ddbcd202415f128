using System.Globalization;
using NewsBot.Commands.Calls;
using NewsBot.Digests.Clock;
using NewsBot.Digests.Composing;
using NewsBot.Digests.Posting;
using NewsBot.Replies;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Filters;
using NewsBot.Summaries;

namespace NewsBot.Commands.Scheduled;

/// <summary>Answers `/digest now`: a day's digest, or what is new since the last one in this channel.</summary>
internal sealed class DigestNow(DigestComposer composer, ScheduledDigests scheduled, ScheduleStore schedules, DigestPlanner planner, ChangeLog changes, TimeProvider clock)
{
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var zone = "UTC";
        if (call.Text("zone") is { } typed)
        {
            if (ZoneNames.Canonical(typed) is not { } known) return Reply.BadInput(call.Name, ScheduleReader.UnknownZone(typed));

            zone = known;
        }

        var asked = new DigestRequest
        {
            Day = "",
            Topics = One(call, "topic"),
            Outlets = One(call, "outlet"),
            Speakers = One(call, "speaker"),
            Length = Enum.TryParse<SummaryLength>(call.Text("length"), ignoreCase: true, out var length) ? length : SummaryLength.Normal,
        };
        return call.Text("date") is not null
            ? await ComposeAsync(OfDay(call, asked, zone), cancellationToken)
            : await ComposeAsync(SinceLast(call, asked, zone, cancellationToken), cancellationToken);
    }

    // Of two readings of "today" that of the zone counts.
    private DigestRequest OfDay(CommandCall call, DigestRequest asked, string zone)
    {
        var days = call.Days("date", new ZonedClock(clock, zone))!.Value;
        return asked with
        {
            Day = days.First == days.Last ? Named(days.First) : $"{Named(days.First)} to {Named(days.Last)}",
            Filter = new ArticleFilter { From = days.First, To = days.Last },
        };
    }

    private DigestRequest SinceLast(CommandCall call, DigestRequest asked, string zone, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var reached = changes.Latest(cancellationToken);
        var here = call.Asker.ChannelId is { } channel && asked.Topics.Count + asked.Outlets.Count + asked.Speakers.Count == 0
            ? schedules.In(call.Asker.GuildId, cancellationToken).FirstOrDefault(schedule => schedule.ChannelId == channel)
            : null;
        if (here is not null)
        {
            return scheduled.RequestOf(here, planner.NextOf(here with { Since = now }, now, cancellationToken), reached, cancellationToken) with
            {
                Day = Named(DueTimes.Today(now, here.Zone)),
                Length = call.Text("length") is null ? Enum.Parse<SummaryLength>(here.Length, ignoreCase: true) : asked.Length,
            };
        }

        var since = now - ScheduledDigests.FirstReach;
        return asked with
        {
            Day = Named(DueTimes.Today(now, zone)),
            Since = string.Create(CultureInfo.InvariantCulture, $"{DueTimes.Today(since, zone):d MMMM}, {DueTimes.TimeAt(since, zone):HH:mm} ({zone})"),
            After = changes.LatestAt(since, cancellationToken),
            UpTo = reached,
        };
    }

    private async Task<Reply> ComposeAsync(DigestRequest request, CancellationToken cancellationToken)
    {
        var reply = await composer.ComposeAsync(request, cancellationToken);
        return reply.Items.Count == 0 ? reply : reply with
        {
            Actions = [new ReplyAction("Show the first point in its context", $"/source id:{reply.Items[0].Id}")],
        };
    }

    private static IReadOnlyList<string> One(CommandCall call, string option) => call.Text(option) is { } value ? [value] : [];

    private static string Named(DateOnly day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);
}
