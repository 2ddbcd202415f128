using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion.Fetching;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Languages;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>Makes an article of a feed's item: of what the feed itself holds, else of the page that it links to.</summary>
internal sealed class ItemReader(GuardedClient client, ArticleStore articles, TimeProvider clock)
{
    /// <summary>The article, or why there is none.</summary>
    public async Task<ItemReading> ReadAsync(FeedItem item, Feed feed, SubscribedFeed subscribed, CancellationToken cancellationToken)
    {
        feed = feed with { Outlet = subscribed.Outlet };
        var told = ArticleBounds.Within(FeedArticle.Of(item, feed, subscribed.Url, clock.GetUtcNow()));
        if (item.Url is null) return new ItemReading(OfOwn(told, subscribed, cancellationToken), TryAgain: false);

        // What a feed says of another outlet's page is not taken for that page: it is read there.
        if (WebLink.SameSite(item.Url, subscribed.Url) && told.Reason != FeedArticle.OnlyTeaser) return new ItemReading(told, TryAgain: false);

        var page = await client.FetchAsync(new FetchRequest(item.Url), cancellationToken);
        if (!page.Ok) return new ItemReading(ReadOutcome.Skipped(page.Problem).As(told.Part!), page.MayRecover);

        var kind = page.MediaType is { } type && DocumentKinds.OfMediaType(type) is { } named && named != DocumentKinds.PlainText ? named : DocumentKinds.OfContent(page.Bytes.Span);
        if (kind != DocumentKinds.Html && kind != DocumentKinds.PlainText) return new ItemReading(ReadOutcome.Skipped($"Its link leads to {kind.Name}, not to a page.").As(told.Part!), TryAgain: false);

        var outcome = FileReader.Read(kind, new SourceDocument { Source = page.Url, Bytes = page.Bytes, Charset = page.Charset, FetchedAt = clock.GetUtcNow() }).First();
        return new ItemReading((outcome.Article is { } article ? outcome.With(Completed(article, item, feed, page.Url)) : outcome).As(told.Part!), TryAgain: false);
    }

    // An item without a link names its article by words that any feed may print: only the feed that brought it changes it or takes it back.
    private ReadOutcome OfOwn(ReadOutcome told, SubscribedFeed subscribed, CancellationToken cancellationToken)
    {
        if ((told.Article?.Id ?? told.WithdrawnId) is not { } id) return told;

        var source = articles.SourceOf(id, cancellationToken);
        if (source is null && told.WithdrawnId is not null) return ReadOutcome.Skipped("It takes back what this feed has not brought.").As(told.Part!);
        if (source is not null && ArticleIdentity.IdOf(null, source) != subscribed.Id && !WebLink.SameSite(source, subscribed.Url))
            return ReadOutcome.Skipped("Another source brought it: only that one changes it or takes it back.").As(told.Part!);
        return told.Article is { } article ? told.With(article with { Source = subscribed.Url }) : told;
    }

    // What the page leaves out, the feed may say, and where neither names the outlet, the editor.
    private Article Completed(Article article, FeedItem item, Feed feed, string url)
    {
        var told = FeedArticle.Dates(item, clock.GetUtcNow()).ToList();
        var feedFirst = article.Date is not { Confidence: Confidence.High } && told.Exists(date => date is { Kind: DateKind.Published, Confidence: Confidence.High });
        return article with
        {
            Title = article.Title.Length > 0 ? article.Title : item.Title,
            Outlet = article.Outlet ?? item.Outlet ?? feed.Outlet ?? (feed.Title.Length > 0 ? feed.Title : null),
            Url = article.Url ?? url,
            Language = article.Language ?? LanguageTags.Of(item.Language ?? feed.Language),
            Dates = feedFirst ? [.. told, .. article.Dates] : [.. article.Dates, .. told],
        };
    }
}
