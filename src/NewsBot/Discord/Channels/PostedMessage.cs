using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Channels;

/// <summary>A message that stands in a channel.</summary>
internal sealed record PostedMessage
{
    public required string Id { get; init; }

    public User? Author { get; init; }

    public IReadOnlyList<DiscordEmbed>? Embeds { get; init; }
}
