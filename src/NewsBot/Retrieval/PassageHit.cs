using NewsBot.Articles;

namespace NewsBot.Retrieval;

/// <summary>A passage that was found, with why.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Reasons">The words that brought it ("withdrawal", "pullback ~ withdrawal"), in the order of the query.</param>
internal sealed record PassageHit(Passage Passage, IReadOnlyList<string> Reasons)
{
    /// <summary>Its place by the words of the query alone (BM25), from 1; null where it has none of them.</summary>
    public int? WordRank { get; init; }

    /// <summary>Its place by nearness in meaning alone, from 1; null where it has none.</summary>
    public int? VectorRank { get; init; }
}
