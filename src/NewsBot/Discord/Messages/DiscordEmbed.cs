namespace NewsBot.Discord.Messages;

/// <summary>A card of a message. Texts are Discord's markdown, already escaped; the limits stand in MessageLimits.</summary>
internal sealed record DiscordEmbed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    public DiscordFooter? Footer { get; init; }
}
