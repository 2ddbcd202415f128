using NewsBot.Articles;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Digests.Composing;

/// <summary>Which articles a digest is of.</summary>
internal sealed class NewArticles(ChangeLog changes, ArticleStore articles, QuoteStore quotes, SearchStore store, ArchiveSearch search)
{
    // More than one day of a large archive's feeds.
    private const int MostArticles = 5_000;
    private const int MostChanges = 50_000;
    private const int MostHits = 1_000;

    // As for quotations: a passage with less of a topic than this is about something else.
    private const double LeastShare = 0.5;

    /// <summary>The articles, newest first; empty where there is nothing new.</summary>
    public IReadOnlyList<Article> Of(DigestRequest request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        if (request.After is { } after)
        {
            var ids = changes.Between(after, request.UpTo, MostChanges, cancellationToken).Where(change => change.IsNews).Select(change => change.ArticleId).Distinct().ToList();
            if (ids.Count == 0) return [];

            filter = filter with { Ids = ids };
        }

        if (request.Topics.Count + request.Speakers.Count > 0)
        {
            var wanted = About(request.Topics, filter, cancellationToken).Concat(By(request.Speakers, filter, cancellationToken)).Distinct().ToList();
            if (wanted.Count == 0) return [];

            filter = filter with { Ids = wanted };
        }

        return [.. articles.Matching(filter, MostArticles, cancellationToken).Where(article => IsOf(article, request.Outlets))];
    }

    private IEnumerable<string> About(IReadOnlyList<string> topics, ArticleFilter filter, CancellationToken cancellationToken)
    {
        if (topics.Count == 0) yield break;

        using var snapshot = store.Open(cancellationToken);
        foreach (var topic in topics)
        {
            var found = search.Find(snapshot, SearchedTable.Passages, topic, new QuoteFilter { Articles = filter }, LeastShare, MostHits, cancellationToken);
            foreach (var passage in snapshot.Passages([.. found.Select(hit => hit.Candidate.Key)]).Values) yield return passage.ArticleId;
        }
    }

    private IEnumerable<string> By(IReadOnlyList<string> speakers, ArticleFilter filter, CancellationToken cancellationToken) => speakers.SelectMany(speaker =>
        quotes.Matching(
            null,
            new QuoteFilter { Articles = filter, SpeakerWords = speaker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) },
            MostHits,
            cancellationToken).Select(quote => ArticleIdentity.ArticleOf(quote.Id)));

    private static bool IsOf(Article article, IReadOnlyList<string> outlets) => outlets.Count == 0 || outlets.Any(outlet =>
        article.Outlet?.Contains(outlet, StringComparison.OrdinalIgnoreCase) == true || article.WireCredit?.Contains(outlet, StringComparison.OrdinalIgnoreCase) == true);
}
