namespace NewsBot.Discord.Channels;

/// <summary>What the bot needs to know of a channel: https://docs.discord.com/developers/resources/channel.</summary>
internal sealed record ChannelFacts
{
    public required string Id { get; init; }

    public string? GuildId { get; init; }

    /// <summary>https://docs.discord.com/developers/resources/channel#channel-object-channel-types.</summary>
    public int Type { get; init; }

    /// <summary>Of a thread or a forum's post the channel that it belongs to, whose rights hold there.</summary>
    public string? ParentId { get; init; }

    /// <summary>A thread, or a post of a forum.</summary>
    public bool IsThread => Type is 10 or 11 or 12;

    /// <summary>A forum or a gallery: it has posts, in which messages can stand, and no messages of its own.</summary>
    public bool IsForum => Type is 15 or 16;

    public IReadOnlyList<PermissionOverwrite>? PermissionOverwrites { get; init; }
}
