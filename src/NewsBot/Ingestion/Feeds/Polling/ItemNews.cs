using NewsBot.Articles;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>One item of a feed that is new, or that says something else than it did.</summary>
/// <param name="Seen">What is remembered of it once it is read.</param>
internal sealed record ItemNews(FeedItem Item, SeenItem Seen)
{
    // A page that does not answer is asked for again at the next looks.
    private const int MostTries = 3;

    /// <summary>The items of a feed that have not been looked at as they are now, in the feed's order; one of each.</summary>
    public static IReadOnlyList<ItemNews> In(Feed feed, IReadOnlyDictionary<string, SeenItem> seen) =>
    [
        .. feed.Items.Select(item => new ItemNews(item, SeenOf(item))).DistinctBy(news => news.Seen.Item)
            .Where(news => !seen.TryGetValue(news.Seen.Item, out var before) || before.Stamp != news.Seen.Stamp || before.Tries is > 0 and < MostTries)
            .Select(news => seen.TryGetValue(news.Seen.Item, out var before) && before.Stamp == news.Seen.Stamp ? news with { Seen = before } : news),
    ];

    /// <summary>Every item of the feed as seen, to be remembered with those that are news.</summary>
    public static SeenItem SeenOf(FeedItem item) => new(
        ArticleIdentity.HashOf(item.Id ?? item.Url ?? item.Title + item.Content + item.Summary)[..32],
        ArticleIdentity.HashOf(string.Join('\0', item.Url, item.Title, item.Content, item.Summary, item.Updated))[..32],
        0);
}
