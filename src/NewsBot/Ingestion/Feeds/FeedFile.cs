using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion.Feeds;

/// <summary>Reads the articles of a feed that lies in a file: those whose whole text the feed holds.</summary>
internal static class FeedFile
{
    public static IEnumerable<ReadOutcome> Read(SourceDocument document)
    {
        var reading = FeedReader.Read(document.Bytes, document.Charset, document.Source, document.FetchedAt);
        return reading.Feed is { } feed ? Articles(feed, document) : [ReadOutcome.Skipped(reading.Problem!)];
    }

    /// <summary>One outcome an item.</summary>
    public static IEnumerable<ReadOutcome> Articles(Feed feed, SourceDocument document) => feed.Items switch
    {
        [] => [ReadOutcome.Skipped("The feed has no items.")],
        [{ Told: { } told }] => [told], // a document that is one item is that article
        _ => [.. feed.Items.Select(item => FeedArticle.Of(item, feed, document.Source, document.FetchedAt))],
    };
}
