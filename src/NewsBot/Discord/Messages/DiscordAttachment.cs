namespace NewsBot.Discord.Messages;

/// <summary>Names a file that goes with a message, or one that stays on it.</summary>
/// <param name="Id">The place among the files sent ("0"), or the id of one that is there: a string in either case.</param>
internal sealed record DiscordAttachment(string Id)
{
    public string? Filename { get; init; }

    public string? Description { get; init; }
}
