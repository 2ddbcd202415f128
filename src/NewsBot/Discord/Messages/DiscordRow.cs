namespace NewsBot.Discord.Messages;

/// <summary>A row of one to five buttons.</summary>
internal sealed record DiscordRow(IReadOnlyList<DiscordButton> Components)
{
    /// <summary>An action row: https://docs.discord.com/developers/components/reference#component-object-component-types.</summary>
    public int Type { get; init; } = 1;
}
