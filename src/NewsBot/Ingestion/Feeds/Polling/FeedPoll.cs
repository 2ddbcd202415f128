using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>What came of one look at a feed.</summary>
internal sealed record FeedPoll
{
    /// <summary>As it stands after the look.</summary>
    public required SubscribedFeed Feed { get; init; }

    /// <summary>Items that the feed shows; null where it has not changed since the last look.</summary>
    public int? Items { get; init; }

    /// <summary>Of these, items that were neither seen before nor left out.</summary>
    public int News { get; init; }

    /// <summary>Older items that were left out at the first look.</summary>
    public int LeftOut { get; init; }

    /// <summary>What became of the news; its failures are items without an article, with the reason.</summary>
    public IngestionReport Report { get; init; } = new();

    /// <summary>Why the look failed, in one plain sentence; null where it did not.</summary>
    public string? Problem { get; init; }
}
