using NewsBot.Discord.Gateway.Payloads;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// Sessions that may be started: a thousand a day or the token is reset, and one per five seconds for each
/// `shard % max_concurrency` (https://docs.discord.com/developers/events/gateway#rate-limiting).
/// </summary>
internal sealed class IdentifyBudget(TimeProvider clock)
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);
    private long? _last;

    /// <summary>How long to wait before a session may be started, by what Discord said last.</summary>
    public TimeSpan Pause(SessionStartLimit limit)
    {
        var untilReset = limit.Remaining > 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Max(1_000, limit.ResetAfter));
        var sinceLast = _last is { } last && clock.GetElapsedTime(last) is var elapsed && elapsed < Apart ? Apart - elapsed : TimeSpan.Zero;
        return untilReset > sinceLast ? untilReset : sinceLast;
    }

    /// <summary>
    /// How long a shard lets the others of its start group go first: shards of one group identify five seconds apart, and each process
    /// knows only its own number.
    /// </summary>
    public static TimeSpan Turn(int shard, int maxConcurrency) => Apart * (shard / Math.Max(1, maxConcurrency));

    public void Count() => _last = clock.GetTimestamp();
}
