using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsBot.Ingestion.Upkeep;

/// <summary>Looks every hour whether articles may no longer be kept.</summary>
internal sealed partial class RetentionJob(Retention retention, TimeProvider clock, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var erased = await Task.Run(() => retention.Apply(stoppingToken), stoppingToken);
                if (erased > 0) Erased(erased);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Failed(exception);
            }

            await Task.Delay(s_between, clock, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Count} articles have expired, as the settings of retention say")]
    private partial void Erased(int count);

    [LoggerMessage(LogLevel.Error, "Articles that have expired could not be taken out; it is tried again in an hour")]
    private partial void Failed(Exception exception);
}
