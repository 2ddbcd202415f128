namespace NewsBot.Storage.Feeds;

/// <summary>A feed that is read into the archive, with where its reading stands.</summary>
internal sealed record SubscribedFeed
{
    /// <summary>Ten characters, made of its first link.</summary>
    public required string Id { get; init; }

    /// <summary>Where it is now: a link that has moved for good is replaced.</summary>
    public required string Url { get; init; }

    /// <summary>As the feed calls itself; its link where it has no title.</summary>
    public required string Title { get; init; }

    /// <summary>The outlet of articles that name none themselves, as an editor named it; null: the feed's title serves.</summary>
    public string? Outlet { get; init; }

    public FeedState State { get; init; }

    /// <summary>What went wrong at the last look, in one plain sentence; null where nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>Looks that failed, one after the other.</summary>
    public int Failures { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>Between two looks, as long as nothing fails.</summary>
    public required TimeSpan Pause { get; init; }

    /// <summary>When it is looked at next, UTC.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>Null before the first look.</summary>
    public DateTimeOffset? PolledAt { get; init; }

    public DateTimeOffset? SucceededAt { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The platform's id of the editor; null where it was added at the machine itself.</summary>
    public string? AddedBy { get; init; }

    /// <summary>Articles that came from it and were stored.</summary>
    public int Articles { get; init; }
}
