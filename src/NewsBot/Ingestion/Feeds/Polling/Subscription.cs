using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>What came of adding a feed: its first look, that it is there already, or why there is none. Exactly one of the three is set.</summary>
internal sealed record Subscription
{
    public FeedPoll? First { get; private init; }

    public SubscribedFeed? Already { get; private init; }

    public FeedLook? Refused { get; private init; }

    public static Subscription Added(FeedPoll first) => new() { First = first };

    public static Subscription Known(SubscribedFeed feed) => new() { Already = feed };

    public static Subscription None(FeedLook look) => new() { Refused = look };
}
