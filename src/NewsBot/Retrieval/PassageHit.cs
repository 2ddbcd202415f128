using NewsBot.Articles;

namespace NewsBot.Retrieval;

/// <summary>A passage that was found, with why.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Reasons">The words that brought it ("withdrawal", "pullback ~ withdrawal"), in the order of the query.</param>
internal sealed record PassageHit(Passage Passage, IReadOnlyList<string> Reasons);
