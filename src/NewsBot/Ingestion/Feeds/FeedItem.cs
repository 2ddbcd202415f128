namespace NewsBot.Ingestion.Feeds;

/// <summary>One item of a feed, as the feed words it.</summary>
internal sealed record FeedItem
{
    /// <summary>What the feed knows it by, in every version of it; null where it names neither an id nor a link.</summary>
    public string? Id { get; init; }

    /// <summary>Its page, absolute, http or https; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>Without markup; empty where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The whole text as HTML, where the feed says that it is the whole; null else.</summary>
    public string? Content { get; init; }

    /// <summary>The description as HTML: the beginning, a teaser or, in some feeds, the whole; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>As printed, mail addresses left out.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>As the feed words it; null where it does not say.</summary>
    public string? Published { get; init; }

    /// <summary>As the feed words it; null where it does not say.</summary>
    public string? Updated { get; init; }

    /// <summary>What the item itself comes to, where its format leaves nothing to look up (ninjs): an article, or that one is taken back; null else.</summary>
    public ReadOutcome? Told { get; init; }

    public string? Language { get; init; }

    /// <summary>The outlet that it is taken from, where the feed collects those of others; null else.</summary>
    public string? Outlet { get; init; }
}
