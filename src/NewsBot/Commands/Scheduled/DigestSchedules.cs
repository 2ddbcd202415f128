using NewsBot.Commands.Calls;
using NewsBot.Digests.Posting;
using NewsBot.Replies;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;

namespace NewsBot.Commands.Scheduled;

/// <summary>Sets, lists and stops the digests that are posted by themselves, each editor those of their own server.</summary>
internal sealed class DigestSchedules(
    ScheduleReader reader, ScheduleStore schedules, ScheduleEditor editor, DigestPlanner planner, PostLedger ledger, ChangeLog changes, TimeProvider clock)
{
    /// <summary>The most schedules of one server.</summary>
    public const int Most = 500;

    private const int LinesOfHistory = 30;
    private const int LinesOfEach = 5;

    public async Task<Reply> ScheduleAsync(CommandCall call, CancellationToken cancellationToken)
    {
        Schedule? old = null;
        if (call.Number("id") is not null && (old = Known(call, cancellationToken)) is null) return Unknown(call);

        var zones = schedules.In(call.Asker.GuildId, cancellationToken).Select(known => known.Zone).Distinct().ToList();
        var read = ScheduleReader.Read(call, old, zones is [var only] ? only : null, out var problem);
        if (read is null) return Reply.BadInput(call.Name, problem!);
        if (await reader.WhyNotAsync(read.ChannelId, call.Asker.GuildId, cancellationToken) is { } why) return Reply.BadInput(call.Name, why) with { Outcome = Outcome.Refused, Title = "Not there" };

        var now = clock.GetUtcNow();
        if (old is not null)
        {
            var next = editor.Change(old, read with { State = ScheduleState.Active, Reason = "" }, cancellationToken);
            return Told(call, "Changed", read, next);
        }

        read = read with { CreatedAt = now, Since = now, Cursor = changes.LatestAt(now - ScheduledDigests.FirstReach, cancellationToken) };
        if (schedules.Add(read, Most, cancellationToken) is not { } number)
            return Reply.BadInput(call.Name, $"This server has {Most} digests already; stop one of them first: /digest list shows them.");

        planner.Plan(cancellationToken);
        read = read with { Number = number };
        return Told(call, "Scheduled", read, ledger.Planned(number, cancellationToken) ?? planner.NextOf(read, now, cancellationToken));
    }

    public Reply List(CommandCall call, CancellationToken cancellationToken)
    {
        var all = Visible(call, cancellationToken);
        return Answer(
            call,
            all.Count == 0 ? Outcome.NothingFound : Outcome.Answered,
            "Digests",
            all.Count == 0 ? "No digest is scheduled; /digest schedule time:07:00 zone:Europe/Kyiv sets one." : $"{FilterWords.Count(all.Count, "digest")} scheduled.",
            [.. all.Select(schedule => $"{ScheduleWords.Of(schedule)}; {Standing(schedule, cancellationToken)}.")]);
    }

    public Reply Pause(CommandCall call, CancellationToken cancellationToken)
    {
        if (Known(call, cancellationToken) is not { } schedule) return Unknown(call);

        return schedules.Halt(schedule.Number, ScheduleState.Paused, "An editor paused it.", cancellationToken)
            ? Answer(call, Outcome.Answered, "Paused", $"Digest {schedule.Number} is paused; /digest resume id:{schedule.Number} takes it up again.", [])
            : Answer(call, Outcome.Answered, "Paused before", $"Digest {schedule.Number} was paused already: {schedule.Reason}", []);
    }

    public async Task<Reply> ResumeAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (Known(call, cancellationToken) is not { } schedule) return Unknown(call);
        if (await reader.WhyNotAsync(schedule.ChannelId, call.Asker.GuildId, cancellationToken) is { } why) return Reply.BadInput(call.Name, why) with { Outcome = Outcome.Refused, Title = "Not there" };
        if (schedule.State is ScheduleState.Active) return Answer(call, Outcome.Answered, "At work", $"Digest {schedule.Number} was not paused.", []);

        var changed = schedule with { State = ScheduleState.Active, Reason = "" };
        return Told(call, "Taken up again", changed, editor.Change(schedule, changed, cancellationToken));
    }

    public Reply Stop(CommandCall call, CancellationToken cancellationToken)
    {
        if (Known(call, cancellationToken) is not { } schedule) return Unknown(call);

        schedules.Halt(schedule.Number, ScheduleState.Stopped, "An editor stopped it.", cancellationToken);
        return Answer(call, Outcome.Answered, "Stopped", $"Digest {schedule.Number} is stopped for good; what it posted stays.", []);
    }

    public Reply History(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Number("id") is not null)
        {
            return Known(call, cancellationToken) is { } schedule
                ? Answer(call, Outcome.Answered, $"History of digest {schedule.Number}", $"{ScheduleWords.Of(schedule)}.", Lines(schedule, LinesOfHistory, cancellationToken))
                : Unknown(call);
        }

        var all = Visible(call, cancellationToken);
        return Answer(
            call,
            all.Count == 0 ? Outcome.NothingFound : Outcome.Answered,
            "History of digests",
            all.Count == 0 ? "No digest is scheduled." : "The latest of each, newest first.",
            [.. all.SelectMany(schedule => Lines(schedule, LinesOfEach, cancellationToken).Select(line => $"Digest {schedule.Number}, {line}"))]);
    }

    private List<string> Lines(Schedule schedule, int most, CancellationToken cancellationToken) =>
        [.. ledger.Of(PostKind.Digest, schedule.Number, most, cancellationToken).Select(ScheduleWords.Of)];

    private Reply Told(CommandCall call, string title, Schedule schedule, Post next) => Answer(
        call,
        Outcome.Answered,
        title,
        $"{ScheduleWords.Of(schedule)}; {ScheduleWords.Next(next)}.",
        ScheduleWords.Skipped(schedule, clock.GetUtcNow()) is { } skipped ? [skipped] : []);

    private string Standing(Schedule schedule, CancellationToken cancellationToken) => schedule.State is ScheduleState.Paused
        ? $"paused: {schedule.Reason.TrimEnd('.')}"
        : ledger.Planned(schedule.Number, cancellationToken) is { } next ? ScheduleWords.Next(next) : "the next one is being planned";

    private IReadOnlyList<Schedule> Visible(CommandCall call, CancellationToken cancellationToken) =>
        call.Asker.IsOperator ? schedules.All(cancellationToken) : schedules.In(call.Asker.GuildId, cancellationToken);

    // Another server's schedules do not exist for an editor; the operator of the machine sees all.
    private Schedule? Known(CommandCall call, CancellationToken cancellationToken) =>
        schedules.Find(call.Number("id")!.Value, cancellationToken) is { } found && found.State is not ScheduleState.Stopped
        && (call.Asker.IsOperator || found.GuildId == call.Asker.GuildId) ? found : null;

    private static Reply Unknown(CommandCall call) =>
        Answer(call, Outcome.NothingFound, "Nothing found", $"There is no digest {call.Number("id")} here; /digest list shows what there is.", []);

    private static Reply Answer(CommandCall call, Outcome outcome, string title, string lead, IReadOnlyList<string> notes) =>
        new() { Command = call.Name, Outcome = outcome, Title = title, Lead = lead, Notes = notes };
}
