namespace NewsBot.Ingestion.Files;

/// <summary>A file that a walk came upon.</summary>
/// <param name="Path">The path, as the walk was given its start.</param>
/// <param name="Problem">Why it cannot be read, in one plain sentence; null where nothing speaks against it.</param>
internal sealed record FoundFile(string Path, string? Problem = null);
