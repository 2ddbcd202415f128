using NewsBot.Replies;

namespace NewsBot.Chat;

/// <summary>A reply to be posted in a channel.</summary>
internal sealed record ChatPost
{
    /// <summary>The longest key: Discord's limit for a nonce (https://docs.discord.com/developers/resources/message#create-message).</summary>
    public const int MaxKeyLength = 25;

    /// <summary>The platform's id of the channel.</summary>
    public required string ChannelId { get; init; }

    public required Reply Reply { get; init; }

    /// <summary>
    /// Names this post among all posts of the channel: 1 to <see cref="MaxKeyLength"/> letters, digits and hyphens. It is printed in the
    /// post's last line, by which <see cref="IChatPlatform.FindAsync"/> knows it again.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The platform's id of the message in the same channel that it answers; null for none.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>A BCP 47 tag, for numbers and dates.</summary>
    public string Locale { get; init; } = "en-GB";

    /// <summary>Files to go with it; empty for none.</summary>
    public IReadOnlyList<ChatFile> Files { get; init; } = [];
}
