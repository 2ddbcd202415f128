namespace NewsBot.Discord.Messages;

/// <summary>The values offered while an option is typed.</summary>
internal sealed record CompletionResponse(CompletionChoices Data)
{
    public int Type { get; init; } = 8;
}
