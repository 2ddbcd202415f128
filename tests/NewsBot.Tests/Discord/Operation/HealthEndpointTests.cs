using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Chat;
using NewsBot.Discord.Operation;

namespace NewsBot.Tests.Discord.Operation;

public sealed class HealthEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly DiscordMetrics _metrics = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private Task _running = Task.CompletedTask;

    public Task InitializeAsync()
    {
        var port = FreePort();
        _client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        _running = new HealthEndpoint(new HealthOptions(port), _metrics, NullLogger<HealthEndpoint>.Instance).RunAsync(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public void Dispose()
    {
        _stop.Dispose();
        _client.Dispose();
    }

    [Theory]
    [InlineData(nameof(ConnectionState.Online), HttpStatusCode.OK, "online\n")]
    [InlineData(nameof(ConnectionState.Reconnecting), HttpStatusCode.ServiceUnavailable, "reconnecting\n")]
    [InlineData(nameof(ConnectionState.Refused), HttpStatusCode.ServiceUnavailable, "refused\n")]
    public async Task Health_is_whether_calls_arrive(string state, HttpStatusCode status, string text)
    {
        _metrics.Connection = Enum.Parse<ConnectionState>(state);

        using var answer = await _client.GetAsync(new Uri("healthz", UriKind.Relative));

        Assert.Equal((status, text), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_figures_are_in_prometheus_form()
    {
        _metrics.Connection = ConnectionState.Online;
        _metrics.Count("gateway_resumes");
        _metrics.Watch("replies_in_flight", () => 3);
        _metrics.Answered(TimeSpan.FromMilliseconds(120));

        using var answer = await _client.GetAsync(new Uri("metrics", UriKind.Relative));
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("newsbot_discord_connection{state=\"online\"} 1", lines);
        Assert.Contains("newsbot_discord_gateway_resumes_total 1", lines);
        Assert.Contains("newsbot_discord_replies_in_flight 3", lines);
        Assert.Contains("newsbot_discord_answer_seconds_count 1", lines);
        Assert.All(lines, line => Assert.Matches(@"^$|^# TYPE newsbot_[a-z_]+ (gauge|counter|summary|histogram)$|^newsbot_[a-z_]+(\{[a-z_]+=""[^""]*""\})? [-+0-9.eEinfNa]+$", line));
    }

    [Fact]
    public async Task Another_path_names_the_two_that_there_are()
    {
        using var answer = await _client.GetAsync(new Uri("admin", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/healthz", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_does_not_stop_the_bot()
    {
        var taken = new HealthEndpoint(new HealthOptions(_client.BaseAddress!.Port), _metrics, NullLogger<HealthEndpoint>.Instance);

        await taken.RunAsync(_stop.Token).WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
