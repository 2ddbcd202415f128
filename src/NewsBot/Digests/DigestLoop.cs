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

        planner.Plan(cancellationToken);
        watches.Read(cancellationToken);
        corrections.Read(cancellationToken);
        watchPosts.Make(cancellationToken);
        await delivery.DeliverAsync(cancellationToken);
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

    [LoggerMessage(LogLevel.Error, "A round of scheduled posts broke; the next one comes in a moment")]
    private partial void LogRoundBroke(Exception exception);
}
