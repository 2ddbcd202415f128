using NewsBot.Ingestion.Feeds.Formats;

namespace NewsBot.Ingestion.Feeds;

/// <summary>What a feed says, whatever its format.</summary>
internal sealed record Feed
{
    public required FeedFormat Format { get; init; }

    /// <summary>Empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The outlet that an editor named for articles that name none themselves; null: the feed's title serves.</summary>
    public string? Outlet { get; init; }

    /// <summary>The page that the feed belongs to; null where it names none.</summary>
    public string? Link { get; init; }

    /// <summary>A BCP 47 tag; null where it names none.</summary>
    public string? Language { get; init; }

    /// <summary>How long the publisher asks readers to wait between two looks; null where it does not say.</summary>
    public TimeSpan? Pause { get; init; }

    /// <summary>In the feed's order, usually newest first; at most <see cref="FeedReader.MostItems"/>.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];
}
