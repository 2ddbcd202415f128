namespace NewsBot.Storage.Changes;

/// <summary>Some lines of the change log.</summary>
/// <param name="ArticleIds">The articles that were added, updated or restored in them, each once, in order.</param>
/// <param name="From">The line after which they begin.</param>
/// <param name="UpTo">The last line; <paramref name="From"/> where the log has no more.</param>
internal sealed record ChangePortion(IReadOnlyList<string> ArticleIds, long From, long UpTo);
