using NewsBot.Retrieval.Indexes;

namespace NewsBot.Retrieval.Ranking;

/// <summary>A text in its place in an answer, with what brought it there.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Candidate">The text.</param>
/// <param name="Match">What the words of the query found in it.</param>
/// <param name="Signs">What speaks for it.</param>
/// <param name="Score">All signs together; comparable within one answer only.</param>
internal sealed record RankedPassage(RankingQuery Query, Candidate Candidate, TextMatch Match, RankingSigns Signs, double Score)
{
    /// <summary>Its place by BM25 alone, from 1; null where it has no word of the query.</summary>
    public int? WordRank { get; init; }

    /// <summary>Its place by nearness in meaning alone, from 1; null where it has none.</summary>
    public int? VectorRank { get; init; }

    /// <summary>How much of the query's weight its own or related words answer, 0 to 1.</summary>
    public double Share
    {
        get
        {
            double met = 0, all = 0;
            for (var i = 0; i < Query.Terms.Count; i++)
            {
                all += Query.Terms[i].Idf;
                met += Query.Terms[i].Idf * (Match.Occurrences[i] > 0 ? 1 : Match.Substitutes[i].Similarity);
            }

            return all > 0 ? met / all : 0;
        }
    }

    /// <summary>The words that brought it, in the order of the query: "withdrawal", or "pullback ~ withdrawal".</summary>
    public IReadOnlyList<string> Reasons =>
    [
        .. Query.Terms.Select((term, i) => Match.Occurrences[i] > 0 ? term.Word
            : Match.Substitutes[i].Similarity > 0 ? $"{Match.Substitutes[i].Word.Replace('_', ' ')} ~ {term.Word}"
            : "").Where(reason => reason.Length > 0),
    ];
}
