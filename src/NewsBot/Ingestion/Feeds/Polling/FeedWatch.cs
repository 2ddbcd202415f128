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

    private const int AtOnce = 4;

    // A feed that another process adds is found within so long.
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_shortestSleep = TimeSpan.FromSeconds(1);

    /// <summary>Looks at every feed that is due. What breaks is logged and noted with the feed, which waits as after any look that failed.</summary>
    public async Task PollDueAsync(CancellationToken cancellationToken)
    {
        var due = store.TakeDue(clock.GetUtcNow(), clock.GetUtcNow() + Lease, AtOnce * 4, cancellationToken);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (feed, token) =>
        {
            try
            {
                await poller.PollAsync(feed, token);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogBroken(exception, feed.Id);
                if (exception is ArchiveException) return; // nor can it be noted
                store.Update(PollSchedule.Failed(feed, "It could not be looked at; the log has the details.", gone: false, wait: null, clock.GetUtcNow()), token);
            }
        });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.PollFeeds) return;

        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Sleep(stoppingToken), clock, stoppingToken);
            try
            {
                if (File.Exists(archive.Path)) await PollDueAsync(stoppingToken);
            }
            catch (ArchiveException exception)
            {
                LogArchive(exception.Message);
            }
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
