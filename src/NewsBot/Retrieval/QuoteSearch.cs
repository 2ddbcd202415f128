using NewsBot.Articles;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval;

/// <summary>Finds what was said about a topic, by a speaker, or both.</summary>
internal sealed class QuoteSearch(QuoteStore quotes, ArticleStore articles, SearchStore store, ArchiveSearch search)
{
    // A quotation with less of a topic than this is about something else.
    private const double LeastShare = 0.5;

    /// <summary>
    /// Quotations that hold most of the topic or what stands for it, in the words said or in the sentences around them, best first; where there are
    /// none, those that hold some. Without a topic all that pass, newest first.
    /// </summary>
    public IReadOnlyList<QuoteHit> Find(string? typed, QuoteFilter filter, int limit, CancellationToken cancellationToken)
    {
        var found = typed is null ? quotes.Matching(null, filter, limit, cancellationToken) : About(typed, filter, limit, cancellationToken);
        var printed = articles.Read([.. found.Select(quote => ArticleIdentity.ArticleOf(quote.Id))], cancellationToken);
        return
        [
            .. found
                .Where(quote => printed.ContainsKey(ArticleIdentity.ArticleOf(quote.Id)))
                .Select(quote => new QuoteHit(quote, printed[ArticleIdentity.ArticleOf(quote.Id)])),
        ];
    }

    private List<Quote> About(string typed, QuoteFilter filter, int limit, CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        var found = search.Find(snapshot, SearchedTable.Quotes, typed, filter, LeastShare, limit, cancellationToken);
        if (found.Count == 0) found = search.Find(snapshot, SearchedTable.Quotes, typed, filter, 0, limit, cancellationToken);
        var read = snapshot.Quotes([.. found.Select(hit => hit.Candidate.Key)]);
        return [.. found.Where(hit => read.ContainsKey(hit.Candidate.Key)).Select(hit => read[hit.Candidate.Key])];
    }
}
