namespace NewsBot.Discord.Http;

/// <summary>The state of one of Discord's rate-limit buckets for one resource. Times are timestamps of the clock.</summary>
internal sealed class RateBucket
{
    /// <summary>Lets one request in at a time: the headers of its answer are known before the next one goes.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Requests inside or waiting.</summary>
    public int Users { get; set; }

    /// <summary>How many more may go before <see cref="ResetAt"/>.</summary>
    public int Remaining { get; set; } = int.MaxValue;

    public long ResetAt { get; set; } = long.MinValue;

    /// <summary>Until when a 429 has closed it.</summary>
    public long ClosedUntil { get; set; } = long.MinValue;

    /// <summary>Whether forgetting it loses nothing.</summary>
    public bool IsIdle(long now) => Users == 0 && ClosedUntil <= now && (Remaining > 0 || ResetAt <= now);
}
