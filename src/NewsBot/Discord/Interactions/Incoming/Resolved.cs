namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>The messages that a call points to, by id.</summary>
internal sealed record Resolved
{
    public IReadOnlyDictionary<string, MessageFacts>? Messages { get; init; }
}
