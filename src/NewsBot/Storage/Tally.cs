namespace NewsBot.Storage;

/// <summary>How often a name occurs in the archive.</summary>
/// <param name="Name">The outlet, speaker or day.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct Tally(string Name, int Count);
