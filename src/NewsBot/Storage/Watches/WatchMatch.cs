namespace NewsBot.Storage.Watches;

/// <summary>A new article that a watch found.</summary>
internal sealed record WatchMatch
{
    /// <summary>Rising; 0 until it is stored.</summary>
    public long Number { get; init; }

    public required long Watch { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The article's story; null where it has none.</summary>
    public long? Story { get; init; }

    /// <summary>The id of the passage or the quotation that matched.</summary>
    public required string Place { get; init; }

    /// <summary>What matched, in words: "pullback ~ withdrawal".</summary>
    public required string Why { get; init; }
}
