using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Storage;

namespace NewsBot.Embeddings.Remote;

/// <summary>Keeps the vectors of the configured model up to the archive, by its own place in the change log.</summary>
internal sealed partial class EmbeddingJob(EmbeddingProvider provider, PassageEmbedder embedder, TimeProvider clock, ILogger<EmbeddingJob> logger) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (provider.Generator is null) return;

        var pause = s_pause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await embedder.UpdateAsync(stoppingToken) is var made and > 0) LogMade(made, provider.Name);
                pause = s_pause;
            }
            catch (EmbeddingException exception)
            {
                LogFailed(exception.Message);
                pause = pause * 2 > s_longestPause ? s_longestPause : pause * 2;
            }
            catch (ArchiveException exception)
            {
                LogFailed(exception.Message);
            }

            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} passages were given vectors of {Model}")]
    private partial void LogMade(int count, string model);

    [LoggerMessage(LogLevel.Warning, "No vectors were made: {Reason}")]
    private partial void LogFailed(string reason);
}
