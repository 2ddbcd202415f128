using NewsBot.Articles;
using NewsBot.Quotes;
using NewsBot.Storage;

namespace NewsBot.Desk.Versions;

/// <summary>Who says what in one version of an article: what an answer cites may have been replaced since it was read.</summary>
internal sealed class VersionQuotes(ArticleStore articles, QuoteStore quotes, QuoteExtractor extractor)
{
    /// <summary>The quotations of that body, in order: as stored, or found again where it has been replaced; empty where the archive has no such version.</summary>
    public IReadOnlyList<Quote> Of(string articleId, string bodyHash, CancellationToken cancellationToken) =>
        quotes.Of(articleId, bodyHash, cancellationToken)
        ?? (articles.BodyOf(articleId, bodyHash, cancellationToken) is { } body ? extractor.Extract(body) : []);
}
