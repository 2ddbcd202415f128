using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;

namespace NewsBot.Discord.Operation;

/// <summary>
/// Tells a supervisor on the same machine how the bot is: `/healthz` and `/metrics`. HttpListener does for two pages on the loopback interface, and
/// spares the bot the web framework.
/// </summary>
internal sealed partial class HealthEndpoint(HealthOptions options, DiscordMetrics metrics, ILogger<HealthEndpoint> logger)
{
    /// <summary>Serves until cancelled; returns at once where no port is set, or the port is taken.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Port == 0) return;

        using var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{options.Port}/", $"http://localhost:{options.Port}/" } };
        try
        {
            listener.Start();
        }
        catch (HttpListenerException e)
        {
            LogNotServed(logger, options.Port, e.Message);
            return;
        }

        using var stop = cancellationToken.Register(listener.Abort);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // The caller went away, or the bot stops.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var (status, type, text) = context.Request.Url?.AbsolutePath switch
        {
            "/healthz" => (metrics.Connection is ConnectionState.Online ? 200 : 503, "text/plain", $"{metrics.Connection.ToString().ToLowerInvariant()}\n"),
            "/metrics" => (200, "text/plain; version=0.0.4", metrics.ToPrometheus()),
            _ => (404, "text/plain", "/healthz and /metrics\n"),
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength64 = bytes.Length;
        if (context.Request.HttpMethod is not "HEAD") await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The health endpoint cannot listen on port {Port}: {Cause}")]
    private static partial void LogNotServed(ILogger logger, int port, string cause);
}
