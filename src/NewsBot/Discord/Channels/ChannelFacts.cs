namespace NewsBot.Discord.Channels;

/// <summary>What the bot needs to know of a channel: https://docs.discord.com/developers/resources/channel.</summary>
internal sealed record ChannelFacts
{
    public required string Id { get; init; }

    public string? GuildId { get; init; }

    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites { get; init; }
}
