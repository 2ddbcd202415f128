using NewsBot.Commands.Catalogue;

namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>Somebody called the bot: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object.</summary>
internal sealed record Interaction
{
    public const int Command = 2;

    public const int Component = 3;

    public const int Completion = 4;

    public required string Id { get; init; }

    public required string ApplicationId { get; init; }

    public required int Type { get; init; }

    /// <summary>Lets the bot answer for 15 minutes; as secret as the bot's own.</summary>
    public required string Token { get; init; }

    public InteractionData? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Who called, in a server.</summary>
    public Member? Member { get; init; }

    /// <summary>Who called, in a private message.</summary>
    public User? User { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    public MessageFacts? Message { get; init; }

    /// <summary>What the bot may do in the channel, as the digits of a bit set.</summary>
    public string? AppPermissions { get; init; }

    /// <summary>The caller's language.</summary>
    public string? Locale { get; init; }

    /// <summary>The server's language.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>The largest file that may be sent, in bytes.</summary>
    public long? AttachmentSizeLimit { get; init; }

    public string UserId => Member?.User?.Id ?? User?.Id ?? "";

    /// <summary>The language to answer in; null where Discord names none.</summary>
    public string? Language => Locale ?? GuildLocale;

    public override string ToString() => $"interaction {Id}"; // never its token
}
