using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Retrieval.Ranking;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval.Fresh;

/// <summary>Searches texts that have just come in for many topics, as the archive is searched for one.</summary>
internal sealed class FreshSearch(WordVectors vectors, SampleCache samples, SearchStore store)
{
    private const int Most = 200;

    private readonly PassageRanking _ranking = new(vectors, RankingWeights.Hybrid);

    /// <summary>The texts that each topic finds, best first; a topic that finds none has an empty list. In the order of the topics.</summary>
    public IReadOnlyList<IReadOnlyList<FreshHit>> Find(IReadOnlyList<string> topics, IReadOnlyList<FreshText> texts, CancellationToken cancellationToken)
    {
        if (topics.Count == 0 || texts.Count == 0) return [.. topics.Select(_ => (IReadOnlyList<FreshHit>)[])];

        using var snapshot = store.Open(cancellationToken);
        var archive = new ArchiveIndex(snapshot, SearchedTable.Passages, new QuoteFilter(), samples.Of(snapshot, SearchedTable.Passages), places: null);
        var index = new FreshIndex(archive, texts);
        return [.. topics.Select(topic => Find(topic, index, cancellationToken))];
    }

    private IReadOnlyList<FreshHit> Find(string topic, FreshIndex index, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Read(topic);
        return
        [
            .. _ranking.Rank(query.Words, index, Most, cancellationToken)
                .Where(found => found.Share >= FreshIndex.LeastShare && query.Allows($"{found.Candidate.Title}\n{found.Candidate.Text}"))
                .Select(found => new FreshHit((int)found.Candidate.Key, found.Reasons)),
        ];
    }
}
