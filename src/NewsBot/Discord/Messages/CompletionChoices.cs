namespace NewsBot.Discord.Messages;

/// <summary>At most 25 values to choose from.</summary>
internal sealed record CompletionChoices(IReadOnlyList<CommandChoice> Choices);
