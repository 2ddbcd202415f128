namespace NewsBot.Ingestion.Feeds;

/// <summary>What reading a feed came to: the feed, or one plain sentence on why there is none. Exactly one of the two is set.</summary>
internal sealed record FeedReading
{
    public Feed? Feed { get; private init; }

    public string? Problem { get; private init; }

    /// <summary>The feeds that a page links to, absolute, in its order: where a page was found in the place of a feed. Empty else.</summary>
    public IReadOnlyList<string> Offered { get; private init; } = [];

    public static FeedReading Of(Feed feed) => new() { Feed = feed };

    public static FeedReading None(string problem) => new() { Problem = problem };

    public static FeedReading Page(string problem, IReadOnlyList<string> offered) => new() { Problem = problem, Offered = offered };
}
