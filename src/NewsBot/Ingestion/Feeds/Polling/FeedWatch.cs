using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>Looks at every feed when its time has come, while the bot runs.</summary>
internal sealed partial class FeedWatch(
    FeedStore store, FeedPoller poller, Archive archive, IOptions<IngestionOptions> options, TimeProvider clock, ILogger<FeedWatch> logger) : BackgroundService
{
    /// <summary>Longer than any look: a process that dies in one leaves its feed to the others after that.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);

    private const int AtOnce = 8;

    // A feed that another process adds is found within so long.
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_shortestSleep = TimeSpan.FromSeconds(1);

    /// <summary>Looks at the feeds that are due. What breaks is logged and noted with the feed, which waits as after any look that failed.</summary>
    public Task PollDueAsync(CancellationToken cancellationToken) => Task.WhenAll(Start(AtOnce * 4, cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.PollFeeds) return;

        var looks = new List<Task>();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await WaitAsync(looks, stoppingToken);
                looks.RemoveAll(look => look.IsCompleted);
                try
                {
                    if (looks.Count < AtOnce && File.Exists(archive.Path)) looks.AddRange(Start(AtOnce - looks.Count, stoppingToken));
                }
                catch (ArchiveException exception)
                {
                    LogArchive(exception.Message);
                }
            }
        }
        finally
        {
            await Task.WhenAll(looks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Until a feed may be due and there is room for it: one look that takes long holds up no other.
    private async Task WaitAsync(List<Task> looks, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sleep = Task.Delay(looks.Count < AtOnce ? Sleep(cancellationToken) : Timeout.InfiniteTimeSpan, clock, over.Token);
        await Task.WhenAny([.. looks, sleep]);
        await over.CancelAsync();
        await sleep.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private List<Task> Start(int most, CancellationToken cancellationToken) =>
    [
        .. store.TakeDue(clock.GetUtcNow(), clock.GetUtcNow() + Lease, most, cancellationToken)
            .Select(feed => Task.Run(() => LookAsync(feed, cancellationToken), cancellationToken)),
    ];

    private async Task LookAsync(SubscribedFeed feed, CancellationToken cancellationToken)
    {
        try
        {
            await poller.PollAsync(feed, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogBroken(exception, feed.Id);
            if (exception is ArchiveException) return; // nor can it be noted
            Note(feed, cancellationToken);
        }
    }

    private void Note(SubscribedFeed feed, CancellationToken cancellationToken)
    {
        try
        {
            store.Update(PollSchedule.Failed(feed, "It could not be looked at; the log has the details.", gone: false, wait: null, clock.GetUtcNow()), cancellationToken);
        }
        catch (ArchiveException exception)
        {
            LogArchive(exception.Message);
        }
    }

    private TimeSpan Sleep(CancellationToken cancellationToken)
    {
        try
        {
            if (!File.Exists(archive.Path) || store.NextDue(cancellationToken) is not { } next) return s_longestSleep;

            var sleep = next - clock.GetUtcNow();
            return sleep < s_shortestSleep ? s_shortestSleep : sleep > s_longestSleep ? s_longestSleep : sleep;
        }
        catch (ArchiveException)
        {
            return s_longestSleep; // the look that follows says what is wrong
        }
    }

    [LoggerMessage(LogLevel.Error, "The feed {Id} could not be looked at")]
    private partial void LogBroken(Exception exception, string id);

    [LoggerMessage(LogLevel.Warning, "The feeds could not be looked at: {Reason}")]
    private partial void LogArchive(string reason);
}
