using NewsBot.Digests.Clock;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Posting;

/// <summary>Changes a schedule that is at work, so that its present day has one digest all the same.</summary>
internal sealed class ScheduleEditor(ScheduleStore schedules, PostLedger ledger, DigestPlanner planner, TimeProvider clock)
{
    /// <summary>
    /// Puts new settings in the place of the old ones. Where today's digest is still to come and its new time has passed, it comes at the old one;
    /// where today's was posted, there is no second.
    /// </summary>
    /// <param name="old">As it stands in the archive.</param>
    /// <param name="changed">As it shall be.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>The next digest.</returns>
    public Post Change(Schedule old, Schedule changed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        changed = changed with { Since = now };
        var planned = ledger.Planned(old.Number, cancellationToken);
        var days = ledger.Days(old.Number, Planning.FirstDay(changed, now), cancellationToken).Where(day => day.Value is not PostState.Planned).ToDictionary();
        var next = Planning.Next(changed, days, now);
        var keeps = planned is not null && old.State is ScheduleState.Active && Planning.Keeps(planned, old, next, changed.Days, now);
        schedules.Change(changed, keeps, cancellationToken);
        planner.Plan(cancellationToken);
        return keeps ? planned! : next;
    }
}
