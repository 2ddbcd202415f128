using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Ingestion.Fetching;
using NewsBot.Ingestion.Fetching.Guards;
using NewsBot.Storage.Feeds;

namespace NewsBot.Tests.Ingestion.Fetching;

/// <summary>A publisher's site on a port of the loopback interface, under the name paper.example.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    public const string Host = "paper.example";

    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _pages = new(StringComparer.Ordinal);

    private LoopbackServer? _server;

    private LoopbackSite()
    {
    }

    public int Port => new Uri(_server!.Address).Port;

    /// <summary>The requests but those for robots.txt, in order.</summary>
    public ConcurrentQueue<(string Path, IHeaderDictionary Headers)> Requests { get; } = new();

    public static async Task<LoopbackSite> StartAsync()
    {
        var site = new LoopbackSite();
        site._server = await LoopbackServer.StartAsync(site.AnswerAsync);
        return site;
    }

    public string Url(string path) => $"http://{Host}:{Port}{path}";

    /// <summary>What the site answers at a path; the last word counts.</summary>
    public void Put(string path, Func<HttpContext, Task> answer) => _pages[path] = answer;

    public void Put(string path, string mediaType, string text, params IReadOnlyList<KeyValuePair<string, string>> headers) => Put(path, async context =>
    {
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        context.Response.ContentType = mediaType;
        await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), context.RequestAborted);
    });

    public void Redirect(string path, int status, string target) => Put(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    });

    /// <summary>A client that finds the site by its name, as an operator has allowed it to.</summary>
    public static GuardedClient Client(FetchLimits? limits = null, string allowed = Host, TimeProvider? clock = null, HostTurnStore? shared = null) => new(
        new GuardedConnections(new AllowedHosts(allowed), LookUpAsync, GuardedConnections.ConnectAsync),
        limits ?? new FetchLimits { Politeness = TimeSpan.Zero },
        clock ?? TimeProvider.System,
        "NewsBot/1.0",
        shared);

    /// <summary>The whole bot, with a client that finds this site alone.</summary>
    public static Commands.TestBot Bot(Action<IServiceCollection>? configure = null) => new("", configure: services =>
    {
        services.AddSingleton(_ => Client());
        configure?.Invoke(services);
    });

    public static Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellationToken) =>
        host is Host or "intranet.example" or "www.paper.example" ? Task.FromResult<IPAddress[]>([IPAddress.Loopback]) : throw new SocketException((int)SocketError.HostNotFound);

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path != "/robots.txt") Requests.Enqueue((path, new HeaderDictionary(context.Request.Headers.ToDictionary())));
        if (_pages.TryGetValue(path, out var answer)) await answer(context);
        else context.Response.StatusCode = 404;
    }
}
