using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Embeddings;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage;

namespace NewsBot.Ingestion.Upkeep;

/// <summary>Beside the bot's work: analyses anew what an older version analysed, and gives stories and vectors to what has none yet.</summary>
internal sealed partial class ArchiveUpkeep(Reanalyser reanalyser, StoryKeeper stories, PlaceUpdater places, TimeProvider clock, ILogger<ArchiveUpkeep> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200); // between two portions: the bot's own work comes first
    private static readonly TimeSpan s_rest = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await WorkAsync(stoppingToken) ? s_pause : s_rest, clock, stoppingToken);
        }
    }

    /// <summary>One portion of work; false where nothing is left for now.</summary>
    public async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await Task.Run(
                () =>
                {
                    if (reanalyser.Next(cancellationToken) > 0) return true;

                    stories.Update(cancellationToken);
                    places.Update(cancellationToken);
                    return false;
                },
                cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (exception is ArchiveException) ArchiveInUse(exception.Message);
            else Failed(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "The upkeep of the archive waits: {Reason}")]
    private partial void ArchiveInUse(string reason);

    [LoggerMessage(LogLevel.Error, "The upkeep of the archive failed; it is tried again")]
    private partial void Failed(Exception exception);
}
