using NewsBot.Articles;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>One item of a feed beside what is remembered of it.</summary>
/// <param name="Seen">What is remembered of it once it is read.</param>
internal sealed record ItemNews(FeedItem Item, SeenItem Seen)
{
    // A page that does not answer is asked for again at the next looks.
    private const int MostTries = 3;

    /// <summary>Whether it is to be read: it is new, says something else than it did, or its page did not answer.</summary>
    public bool IsNews => !IsRemembered || Seen.Tries is > 0 and < MostTries;

    /// <summary>Whether the feed has shown it before as it is now.</summary>
    public required bool IsRemembered { get; init; }

    /// <summary>The items of a feed, in its order; one of each.</summary>
    public static IReadOnlyList<ItemNews> Of(Feed feed, IReadOnlyDictionary<string, SeenItem> seen) =>
    [
        .. feed.Items.Select(item => (Item: item, Seen: SeenOf(item))).DistinctBy(one => one.Seen.Item)
            .Select(one => seen.TryGetValue(one.Seen.Item, out var before) && before.Stamp == one.Seen.Stamp
                ? new ItemNews(one.Item, before) { IsRemembered = true }
                : new ItemNews(one.Item, one.Seen) { IsRemembered = false }),
    ];

    private static SeenItem SeenOf(FeedItem item) => new(
        ArticleIdentity.HashOf(item.Id ?? item.Url ?? item.Title + item.Content + item.Summary)[..32],
        ArticleIdentity.HashOf(string.Join('\0', item.Url, item.Title, item.Content, item.Summary, item.Updated))[..32],
        0);
}
