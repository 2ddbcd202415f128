namespace NewsBot.Summaries.Matter;

/// <summary>A passage that the search brought.</summary>
/// <param name="Id">The passage's id.</param>
/// <param name="Rank">From 1, best first.</param>
/// <param name="Reasons">The words that brought it, in the order of the query.</param>
internal sealed record FoundPassage(string Id, int Rank, IReadOnlyList<string> Reasons);
