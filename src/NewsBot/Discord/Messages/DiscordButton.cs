namespace NewsBot.Discord.Messages;

/// <summary>A button: either it calls the bot with <see cref="CustomId"/>, or it opens <see cref="Url"/>.</summary>
internal sealed record DiscordButton
{
    /// <summary>https://docs.discord.com/developers/components/reference#button-button-styles.</summary>
    public const int Secondary = 2;

    /// <summary>Opens <see cref="Url"/>.</summary>
    public const int Link = 5;

    public int Type { get; init; } = 2;

    public required int Style { get; init; }

    public required string Label { get; init; }

    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }
}
