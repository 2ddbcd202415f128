using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Ingestion.Fetching;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>Looks at one feed: fetches it if it changed, reads what is new in it into the archive, and says when to look again.</summary>
internal sealed partial class FeedPoller(
    FeedStore store, GuardedClient client, ItemReader reader, IngestionPipeline pipeline, IOptions<IngestionOptions> options, TimeProvider clock, ILogger<FeedPoller> logger)
{
    // News of one look that are read; the rest waits for the next.
    private const int MostNews = 100;

    // A look begins with no further item after that: a slow host is left, and its other items wait for the next look.
    private static readonly TimeSpan s_longestLook = TimeSpan.FromMinutes(10);

    // An item that a feed has not shown for so long does not come back as news: its memory is let go.
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(120);

    /// <summary>Looks at a feed and stores what came of it.</summary>
    /// <exception cref="Storage.ArchiveException">The archive cannot be read or written.</exception>
    public async Task<FeedPoll> PollAsync(SubscribedFeed feed, CancellationToken cancellationToken)
    {
        var result = await client.FetchAsync(new FetchRequest(feed.Url) { ETag = feed.ETag, LastModified = feed.LastModified }, cancellationToken);
        var moved = Moved(feed, result, cancellationToken);
        if (result.Unchanged) return Stored(new FeedPoll { Feed = PollSchedule.Succeeded(moved, 0, result.MaxAge, clock.GetUtcNow()) }, cancellationToken);

        var reading = result.Ok ? FeedReader.Read(result.Bytes, result.Charset, result.Url, clock.GetUtcNow()) : FeedReading.None(result.Problem);
        if (reading.Feed is { } found)
            return await ReadAsync(moved with { ETag = result.ETag, LastModified = result.LastModified }, found, result.MaxAge, cancellationToken);

        var problem = reading.Offered is [var offered, ..] ? $"{reading.Problem} It links to the feed {offered}." : reading.Problem!;
        var failed = PollSchedule.Failed(moved, problem, result.Failure is FetchFailure.Gone, result.RetryAfter, clock.GetUtcNow());
        if (failed.State is FeedState.Failing) LogPaused(failed.Url, failed.Failures, problem);
        return Stored(new FeedPoll { Feed = failed, Problem = problem }, cancellationToken);
    }

    /// <summary>Reads what is new in a feed that has been fetched.</summary>
    /// <param name="maxAge">How long the host says that the feed will stand; null where it does not.</param>
    public async Task<FeedPoll> ReadAsync(SubscribedFeed feed, Feed found, TimeSpan? maxAge, CancellationToken cancellationToken)
    {
        var seen = store.Seen(feed.Id, cancellationToken);
        var isFirst = feed.SucceededAt is null && seen.Count == 0;
        var items = ItemNews.Of(found, seen);
        var all = items.Where(item => item.IsNews).ToList();
        var news = isFirst ? Newest(all, options.Value.FirstItems) : [.. all.Take(MostNews)];
        var leftOut = isFirst ? all.Except(news).Select(item => item.Seen).ToList() : [];

        var readings = new List<ItemReading>();
        var since = clock.GetTimestamp();
        foreach (var item in news.TakeWhile(_ => clock.GetElapsedTime(since) < s_longestLook)) readings.Add(await ReadAsync(item.Item, found, feed, cancellationToken));
        var report = news.Count == 0 ? new IngestionReport() : await pipeline.StoreAsync([.. readings.Select(reading => reading.Outcome)], cancellationToken);

        var now = clock.GetUtcNow();
        var read = news.Zip(readings, (item, reading) => item.Seen with { Tries = reading.TryAgain ? item.Seen.Tries + 1 : 0 });
        var stillThere = items.Where(item => item.IsRemembered).Select(item => item.Seen);
        store.Keep(feed.Id, [.. stillThere, .. leftOut, .. read], now, now - s_remembered, cancellationToken);
        var asked = found.Pause > maxAge || maxAge is null ? found.Pause : maxAge;
        var after = PollSchedule.Succeeded(feed, readings.Count, asked, now) with
        {
            Title = found.Title.Length > 0 ? Shortened(found.Title) : feed.Title,
            Articles = feed.Articles + report.Added,
        };
        // What was left for the next look is not forgotten by an answer that nothing changed.
        if ((!isFirst && all.Count > news.Count) || news.Count > readings.Count || readings.Exists(reading => reading.TryAgain)) after = after with { ETag = null, LastModified = null };
        return Stored(new FeedPoll { Feed = after, Items = found.Items.Count, News = readings.Count, LeftOut = leftOut.Count, Report = report }, cancellationToken);
    }

    // One item that no reader is made for holds up no other.
    private async Task<ItemReading> ReadAsync(FeedItem item, Feed found, SubscribedFeed feed, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(item, found, feed, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or Storage.ArchiveException))
        {
            LogItemBroken(exception, feed.Id);
            return new ItemReading(ReadOutcome.Skipped("It could not be read; the log has the details.").As(FeedArticle.NameOf(item)), TryAgain: true);
        }
    }

    private FeedPoll Stored(FeedPoll poll, CancellationToken cancellationToken)
    {
        store.Update(poll.Feed, cancellationToken);
        return poll;
    }

    // A link that has moved for good is followed for good, unless the new one is read already.
    private SubscribedFeed Moved(SubscribedFeed feed, FetchResult result, CancellationToken cancellationToken)
    {
        if (result.MovedTo is not { } target || (!result.Ok && !result.Unchanged) || store.WithUrl(target, cancellationToken) is not null) return feed;

        LogMoved(feed.Url, target);
        return feed with { Url = target };
    }

    private static IReadOnlyList<ItemNews> Newest(IReadOnlyList<ItemNews> all, int most)
    {
        var dated = all.Select(news => FeedDates.Read(news.Item.Published ?? news.Item.Updated)).ToList();
        return dated.Exists(date => date is null)
            ? [.. all.Take(most)] // feeds put the newest first
            : [.. all.Zip(dated).OrderByDescending(pair => pair.Second).Take(most).Select(pair => pair.First)];
    }

    private static string Shortened(string title) => title.Length <= 200 ? title : title[..200];

    [LoggerMessage(LogLevel.Warning, "The feed {Url} is paused: {Failures} looks failed one after the other ({Problem})")]
    private partial void LogPaused(string url, int failures, string problem);

    [LoggerMessage(LogLevel.Error, "An item of the feed {Id} could not be read")]
    private partial void LogItemBroken(Exception exception, string id);

    [LoggerMessage(LogLevel.Information, "The feed {Url} has moved to {Target}")]
    private partial void LogMoved(string url, string target);
}
