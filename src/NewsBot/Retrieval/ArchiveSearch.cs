using NewsBot.Embeddings;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Retrieval.Indexes;
using NewsBot.Retrieval.Ranking;
using NewsBot.Retrieval.Understanding;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval;

/// <summary>Searches one table of the archive: reads what was typed, ranks, and keeps what the query allows.</summary>
internal sealed class ArchiveSearch(WordVectors vectors, SampleCache samples, PlaceCache places, ModelVectors models, NearSpelling spelling)
{
    // Ranked beyond what is asked for, since phrases and excluded words are seen only in the text itself.
    private const int Pool = 200;

    // So much nearer than the archive's mean, by a model's vectors, that no word need be shared.
    private const double NearEnough = 0.35;

    private readonly PassageRanking _ranking = new(vectors, RankingWeights.Hybrid);

    /// <summary>Words of a query that the table does not have and that are taken for the nearest it has, in order.</summary>
    public IReadOnlyList<NearWord> Misspelt(SearchSnapshot snapshot, SearchedTable table, string typed) =>
        spelling.Find(SearchQuery.Read(typed).Words, new ArchiveIndex(snapshot, table, new QuoteFilter(), samples.Of(snapshot, table), null), snapshot, table);

    /// <summary>The best rows, best first.</summary>
    /// <param name="leastShare">How much of the query's weight a hit must answer with its own or related words, 0 to 1.</param>
    public IReadOnlyList<RankedPassage> Find(
        SearchSnapshot snapshot, SearchedTable table, string typed, QuoteFilter filter, double leastShare, int limit, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Read(typed);
        if (query.Words.Length == 0) return [];

        var index = new ArchiveIndex(snapshot, table, filter, samples.Of(snapshot, table), table is SearchedTable.Passages ? places.Of(snapshot) : null)
        {
            Restriction = query,
            Model = table is SearchedTable.Passages ? models.Near(snapshot, typed, cancellationToken) : null,
        };
        var words = spelling.Repair(query.Words, index, snapshot, table);
        return
        [
            .. _ranking.Rank(words, index, Math.Max(limit, Pool), cancellationToken)
                .Where(found => (found.Share > 0 && found.Share >= leastShare) || found.Candidate.ModelNearness >= NearEnough)
                .Where(found => query.Allows($"{found.Candidate.Title}\n{found.Candidate.Text}"))
                .Take(limit),
        ];
    }
}
