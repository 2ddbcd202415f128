using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsBot.Terminal.Background;

/// <summary>
/// The hosted services of the program. They run beside what goes on until it is stopped (`newsbot run`, the prompt), and not beside a single question.
/// </summary>
internal sealed partial class BackgroundWork(IHost host, ILogger<BackgroundWork> logger)
{
    /// <summary>Starts every hosted service, does the work in the foreground, and stops them when it ends, however it ends.</summary>
    /// <returns>What the foreground returned: what breaks in the background is logged and changes nothing about it.</returns>
    public async Task<T> BesideAsync<T>(Func<Task<T>> foreground, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotStarted(exception);
        }

        try
        {
            return await foreground();
        }
        finally
        {
            await StopAsync();
        }
    }

    private async Task StopAsync()
    {
        try
        {
            await host.StopAsync(CancellationToken.None); // no longer than HostOptions.ShutdownTimeout
        }
        catch (Exception exception)
        {
            LogNotStopped(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Some of the background work could not be started")]
    private partial void LogNotStarted(Exception exception);

    [LoggerMessage(LogLevel.Warning, "Some of the background work did not stop in time")]
    private partial void LogNotStopped(Exception exception);
}
