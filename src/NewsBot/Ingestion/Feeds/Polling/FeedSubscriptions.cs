using NewsBot.Articles;
using NewsBot.Ingestion.Feeds.Lists;
using NewsBot.Ingestion.Fetching;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>Adds feeds, after a look at what they are.</summary>
internal sealed class FeedSubscriptions(FeedStore store, GuardedClient client, FeedPoller poller, TimeProvider clock)
{
    /// <summary>Fetches what an editor names and says what it is, without storing anything.</summary>
    /// <param name="typed">A link; https is added where it names no scheme.</param>
    public async Task<FeedLook> LookAsync(string typed, CancellationToken cancellationToken)
    {
        var result = await client.FetchAsync(new FetchRequest(Link(typed)), cancellationToken);
        var reading = result.Ok ? FeedReader.Read(result.Bytes, result.Charset, result.Url, clock.GetUtcNow()) : FeedReading.None(result.Problem);
        return new FeedLook { Url = result.MovedTo ?? Link(typed), Reading = reading, MaxAge = result.MaxAge };
    }

    /// <summary>Adds the feed that an editor names, and reads its newest items.</summary>
    /// <param name="outlet">The outlet of articles that name none themselves; null: the feed's title serves.</param>
    /// <param name="by">The editor's id on the platform; null at the machine itself.</param>
    public async Task<Subscription> AddAsync(string typed, string? outlet, string? by, CancellationToken cancellationToken)
    {
        if (store.WithUrl(Link(typed), cancellationToken) is { } known) return Subscription.Known(known);

        var look = await LookAsync(typed, cancellationToken);
        if (look.Reading.Feed is not { } found) return Subscription.None(look);
        if (store.WithUrl(look.Url, cancellationToken) is { } moved) return Subscription.Known(moved);

        // Read here: the watch is to leave it alone meanwhile.
        var feed = New(look.Url, found.Title, outlet, by) with { NextAt = clock.GetUtcNow() + FeedWatch.Lease };
        if (!store.Add(feed, cancellationToken)) return Subscription.Known(feed);

        return Subscription.Added(await poller.ReadAsync(feed, found, look.MaxAge, cancellationToken));
    }

    /// <summary>Adds the feeds of a list that are not there yet; each is looked at when its turn comes.</summary>
    /// <returns>How many were added.</returns>
    public int AddAll(IEnumerable<FeedEntry> entries, CancellationToken cancellationToken) =>
        entries.Count(entry => store.Add(New(entry.Url, entry.Title, entry.Outlet, null), cancellationToken));

    private SubscribedFeed New(string url, string title, string? outlet, string? by) => new()
    {
        Id = ArticleIdentity.IdOf(null, url),
        Url = url,
        Title = title.Length is > 0 and <= 200 ? title : url,
        Outlet = outlet,
        Pause = PollSchedule.First,
        NextAt = clock.GetUtcNow(),
        AddedAt = clock.GetUtcNow(),
        AddedBy = by,
    };

    // "paper.example/feed" and "feed://paper.example/feed" are typed as well.
    private static string Link(string typed)
    {
        var link = typed.Trim().Trim('<', '>');
        if (link.StartsWith("feed:", StringComparison.OrdinalIgnoreCase)) link = link[5..].TrimStart('/');
        return link.Contains("://", StringComparison.Ordinal) ? Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : link : $"https://{link}";
    }
}
