namespace NewsBot.Discord.Messages;

/// <summary>Who may be pinged by a message: nobody.</summary>
internal sealed record AllowedMentions
{
    public IReadOnlyList<string> Parse { get; init; } = [];
}
