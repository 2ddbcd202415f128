namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>Begins a session: https://docs.discord.com/developers/events/gateway-events#identify.</summary>
internal sealed record Identify
{
    public required string Token { get; init; }

    public IdentifyProperties Properties { get; init; } = new();

    /// <summary>GUILDS alone: commands need no other.</summary>
    public int Intents { get; init; } = 1;

    /// <summary>This shard and how many there are.</summary>
    public required IReadOnlyList<int> Shard { get; init; }

    /// <summary>Servers with more members than this send no list of them: the smallest allowed.</summary>
    public int LargeThreshold { get; init; } = 50;

    public override string ToString() => "identify"; // never its token
}
