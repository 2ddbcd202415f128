using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>Discord in this process: the HTTP API and the gateway on a port of the loopback interface.</summary>
internal sealed class SimulatedDiscord : IAsyncDisposable
{
    public const string Token = "MTA.simulated.token";
    public const string Application = "900000000000000001";
    public const string BotUser = "900000000000000002";
    public const string Guild = "800000000000000001";
    public const string Channel = "700000000000000001";
    public const string User = "600000000000000001";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, SimulatedInteraction> _byToken = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private long _nextId;

    private SimulatedDiscord(WebApplication app, TimeProvider clock)
    {
        (_app, _clock) = (app, clock);
        Gateway = new SimulatedGateway(clock);
        Api = new SimulatedApi(this, clock);
        _nextId = (clock.GetUtcNow().ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
    }

    public SimulatedGateway Gateway { get; }

    public SimulatedApi Api { get; }

    /// <summary>What the bot is told as the address of the API.</summary>
    public string ApiBase { get; private set; } = "";

    public IReadOnlyCollection<SimulatedInteraction> Interactions => (IReadOnlyCollection<SimulatedInteraction>)_byToken.Values;

    public static async Task<SimulatedDiscord> StartAsync(TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var discord = new SimulatedDiscord(app, clock ?? TimeProvider.System);
        app.UseWebSockets();
        app.Run(discord.AnswerAsync);
        await app.StartAsync();
        var port = new Uri(app.Urls.Single()).Port;
        discord.ApiBase = $"http://127.0.0.1:{port}/api/v10";
        discord.Gateway.Address = $"ws://127.0.0.1:{port}/gateway";
        return discord;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.Cut();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    /// <summary>A new id, as Discord makes them of the time.</summary>
    public string NextId() => Interlocked.Add(ref _nextId, 1 << 12).ToString(CultureInfo.InvariantCulture);

    public SimulatedInteraction? Find(string token) => _byToken.GetValueOrDefault(token);

    /// <summary>Has somebody call the bot.</summary>
    public async Task<SimulatedInteraction> CallAsync(JsonObject call)
    {
        var interaction = Remember(call);
        await Gateway.DispatchAsync("INTERACTION_CREATE", JsonNode.Parse(interaction.EventJson)!);
        return interaction;
    }

    /// <summary>Gives a call its id and token, and waits for its answers.</summary>
    public SimulatedInteraction Remember(JsonObject call)
    {
        var (id, token) = (NextId(), $"token-{Guid.NewGuid():N}");
        call["id"] = id;
        call["token"] = token;
        return _byToken[token] = new SimulatedInteraction { Id = id, Token = token, SentAt = _clock.GetTimestamp(), EventJson = call.ToJsonString() };
    }

    private Task AnswerAsync(HttpContext context) => context.WebSockets.IsWebSocketRequest ? Gateway.AcceptAsync(context) : Api.AnswerAsync(context);
}
