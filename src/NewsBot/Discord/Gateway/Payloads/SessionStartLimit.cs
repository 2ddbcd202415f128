namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>How many sessions may still be started; using them up resets the bot's token.</summary>
internal sealed record SessionStartLimit
{
    public int Total { get; init; } = 1000;

    public int Remaining { get; init; } = 1;

    /// <summary>Milliseconds until <see cref="Remaining"/> is <see cref="Total"/> again.</summary>
    public long ResetAfter { get; init; }

    /// <summary>How many shards may identify every five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}
