using NewsBot.Chat;

namespace NewsBot.Discord.Http;

/// <summary>One call of Discord's HTTP API, with what is needed to send it at the right time and often enough.</summary>
internal sealed record DiscordRequest
{
    public required HttpMethod Method { get; init; }

    /// <summary>Below the API's base, without a leading slash; every id is in it.</summary>
    public required string Path { get; init; }

    /// <summary>What the rate limit is counted by before Discord has named its bucket: the path with its ids left out.</summary>
    public required string Route { get; init; }

    /// <summary>The channel, server, webhook or interaction that the limit is counted apart for; empty for none.</summary>
    public string Resource { get; init; } = "";

    /// <summary>The JSON body in UTF-8; null for none.</summary>
    public byte[]? Json { get; init; }

    /// <summary>Files to go with it, in the order of the attachments in <see cref="Json"/>.</summary>
    public IReadOnlyList<ChatFile> Files { get; init; } = [];

    /// <summary>
    /// Whether it belongs to an interaction: not counted by the global limit
    /// (https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints) and sent without the bot's token.
    /// </summary>
    public bool OfInteraction { get; init; }

    /// <summary>Whether sending it twice does what sending it once does, so that it may be sent again when no answer came.</summary>
    public bool Repeatable { get; init; } = true;

    /// <summary>How long it is worth trying, waiting for the limits included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}
