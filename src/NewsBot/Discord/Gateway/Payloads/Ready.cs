using NewsBot.Discord.Interactions.Incoming;

namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>A session has begun.</summary>
internal sealed record Ready
{
    public required string SessionId { get; init; }

    /// <summary>Where this session is to be resumed.</summary>
    public string? ResumeGatewayUrl { get; init; }

    /// <summary>The bot's own account.</summary>
    public User? User { get; init; }

    /// <summary>The bot's application; only its id is there.</summary>
    public User? Application { get; init; }

    /// <summary>The servers the bot is in; their facts follow one by one.</summary>
    public IReadOnlyList<Guild>? Guilds { get; init; }
}
