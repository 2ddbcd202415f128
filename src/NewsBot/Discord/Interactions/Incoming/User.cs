namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>An account.</summary>
internal sealed record User(string Id);
