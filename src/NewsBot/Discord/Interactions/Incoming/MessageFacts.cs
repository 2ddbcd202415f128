using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>A message in a channel, as a call brings it along.</summary>
internal sealed record MessageFacts
{
    public required string Id { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<DiscordEmbed>? Embeds { get; init; }
}
