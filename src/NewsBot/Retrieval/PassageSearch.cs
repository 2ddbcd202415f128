using NewsBot.Retrieval.Ranking;
using NewsBot.Retrieval.Understanding;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval;

/// <summary>Finds the passages that a topic or a question is about, best first.</summary>
internal sealed class PassageSearch(SearchStore store, ArchiveSearch search)
{
    // What a passage with less of a topic says is something else: "Stoltenberg" for "Scholz".
    private const double LeastShare = 0.5;

    /// <summary>Words of a query that the archive does not have and that are taken for the nearest it has, in order.</summary>
    public IReadOnlyList<NearWord> Misspelt(string typed, CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        return search.Misspelt(snapshot, SearchedTable.Passages, typed);
    }

    /// <summary>Passages by their words, the words that can stand for those, and what else the ranking knows.</summary>
    /// <returns>At most <paramref name="limit"/>; empty where nothing matches.</returns>
    public IReadOnlyList<PassageHit> Find(string typed, ArticleFilter filter, int limit, CancellationToken cancellationToken) =>
        Find(typed, filter, 0, limit, cancellationToken);

    /// <summary>As <see cref="Find(string, ArticleFilter, int, CancellationToken)"/>, but of those alone that hold most of a topic or what stands for it, where there are any.</summary>
    public IReadOnlyList<PassageHit> About(string topic, ArticleFilter filter, int limit, CancellationToken cancellationToken) =>
        Find(topic, filter, LeastShare, limit, cancellationToken) is { Count: > 0 } found ? found : Find(topic, filter, limit, cancellationToken);

    private List<PassageHit> Find(string typed, ArticleFilter filter, double leastShare, int limit, CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        var found = Diversity.Ordered(
            search.Find(snapshot, SearchedTable.Passages, typed, new QuoteFilter { Articles = filter }, leastShare, limit * Diversity.Depth, cancellationToken)).Take(limit).ToList();
        var passages = snapshot.Passages([.. found.Select(hit => hit.Candidate.Key)]);
        return
        [
            .. found.Where(hit => passages.ContainsKey(hit.Candidate.Key))
                .Select(hit => new PassageHit(passages[hit.Candidate.Key], hit.Reasons) { WordRank = hit.WordRank, VectorRank = hit.VectorRank }),
        ];
    }
}
