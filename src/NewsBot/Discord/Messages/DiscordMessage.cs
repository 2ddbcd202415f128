using NewsBot.Discord.Channels;

namespace NewsBot.Discord.Messages;

/// <summary>A message on its way to Discord; what is null is not sent and, in an edit, stays as it is.</summary>
internal sealed record DiscordMessage
{
    /// <summary>Seen by the asker alone: https://docs.discord.com/developers/resources/message#message-object-message-flags.</summary>
    public const int Ephemeral = 1 << 6;

    public string? Content { get; init; }

    public IReadOnlyList<DiscordEmbed>? Embeds { get; init; }

    /// <summary>Always there: nothing the bot says pings anyone.</summary>
    public AllowedMentions AllowedMentions { get; init; } = new();

    /// <summary>Rows of buttons; empty removes those that stand there.</summary>
    public IReadOnlyList<DiscordRow>? Components { get; init; }

    public IReadOnlyList<DiscordAttachment>? Attachments { get; init; }

    public int? Flags { get; init; }

    /// <summary>The message that it answers; null for none.</summary>
    public MessageReference? MessageReference { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    /// <summary>A message of one plain sentence that removes whatever else stood there.</summary>
    public static DiscordMessage Plain(string sentence) => new() { Content = sentence, Embeds = [], Components = [] };
}
