using NewsBot.Digests.Clock;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Posting;

/// <summary>Sees to it that every schedule at work has its next digest in the ledger.</summary>
internal sealed class DigestPlanner(ScheduleStore schedules, PostLedger ledger, TimeProvider clock)
{
    public void Plan(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var farthest = now + Planning.Farthest;
        if (!ledger.NeedsPlanning(now, farthest, cancellationToken)) return;
        if (ledger.IsWrong(now, farthest, cancellationToken)) ledger.SetRight(now, farthest, cancellationToken);

        ledger.Add([.. schedules.Unplanned(cancellationToken).Select(schedule => NextOf(schedule, now, cancellationToken))], now, cancellationToken);
    }

    /// <summary>What would be planned next for a schedule.</summary>
    public Post NextOf(Schedule schedule, DateTimeOffset now, CancellationToken cancellationToken) =>
        Planning.Next(schedule, ledger.Days(schedule.Number, Planning.FirstDay(schedule, now), cancellationToken), now);
}
