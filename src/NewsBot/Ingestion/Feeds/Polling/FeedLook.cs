namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>What stands behind a link that was named as a feed.</summary>
internal sealed record FeedLook
{
    /// <summary>Where it is, for good.</summary>
    public required string Url { get; init; }

    public required FeedReading Reading { get; init; }

    /// <summary>How long its host says that it will stand; null where it does not.</summary>
    public TimeSpan? MaxAge { get; init; }
}
