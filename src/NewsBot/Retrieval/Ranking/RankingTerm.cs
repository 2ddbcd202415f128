using NewsBot.Embeddings;

namespace NewsBot.Retrieval.Ranking;

/// <summary>One word of a query.</summary>
/// <param name="Word">As <see cref="Text.SearchWords"/> writes it.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Repeats">How often the query says it.</param>
/// <param name="Idf">See <see cref="Bm25.Idf"/>.</param>
/// <param name="Related">The words that can stand in for it, closest first.</param>
internal sealed record RankingTerm(string Word, string Stem, int Repeats, double Idf, IReadOnlyList<RelatedWord> Related);
