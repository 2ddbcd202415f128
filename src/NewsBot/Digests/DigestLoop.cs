using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Digests.Posting;
using NewsBot.Digests.Watching;

namespace NewsBot.Digests;

/// <summary>
/// Asks the ledger every few seconds what is due, for as long as the bot serves and the platform is there: a second process of the bot that is not
/// connected (an operator's prompt) plans and skips nothing.
/// </summary>
internal sealed partial class DigestLoop(
    DigestPlanner planner,
    WatchReader watches,
    WatchPosts watchPosts,
    CorrectionPosts corrections,
    PostDelivery delivery,
    IChatPlatform platform,
    TimeProvider clock,
    ILogger<DigestLoop> logger) : BackgroundService
{
    private static readonly TimeSpan s_rhythm = TimeSpan.FromSeconds(10);

    /// <summary>One round: plan what is missing, read the change log on, deliver what is due.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        if (platform.State is not ConnectionState.Online) return;

        Try("planning digests", planner.Plan, cancellationToken);
        Try("watches", token => watches.Read(token), cancellationToken);
        Try("corrections", token => corrections.Read(token), cancellationToken);
        Try("messages of watches", token => watchPosts.Make(token), cancellationToken);
        await delivery.DeliverAsync(cancellationToken);
    }

    // What breaks one part, an article that it cannot read say, holds up no other: what is due is posted all the same.
    private void Try(string part, Action<CancellationToken> work, CancellationToken cancellationToken)
    {
        try
        {
            work(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogPartBroke(exception, part);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_rhythm, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await RoundAsync(stoppingToken);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    LogRoundBroke(exception);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The bot stops; what was under way is found in the ledger by the next start.
        }
    }

    [LoggerMessage(LogLevel.Error, "In a round of scheduled posts {Part} broke; the next round comes in a moment")]
    private partial void LogPartBroke(Exception exception, string part);

    [LoggerMessage(LogLevel.Error, "A round of scheduled posts broke; the next one comes in a moment")]
    private partial void LogRoundBroke(Exception exception);
}
