using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Discord.Channels;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Gateway.Payloads;
using NewsBot.Discord.Http;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Operation;

/// <summary>The bot in Discord: connects, registers its commands, answers, and stops without leaving anyone waiting.</summary>
internal sealed partial class DiscordBot : IChatConnection
{
    /// <summary>Replies in flight get this long when the bot is stopped.</summary>
    private static readonly TimeSpan ToFinish = TimeSpan.FromSeconds(20);

    private readonly DiscordOptions _options;
    private readonly GatewayClient _gateway;
    private readonly InteractionHandler _interactions;
    private readonly CommandSync _commands;
    private readonly RepliesInFlight _inFlight;
    private readonly ButtonExpiry _expiry;
    private readonly HealthEndpoint _health;
    private readonly BotIdentity _identity;
    private readonly DiscordMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger<DiscordBot> _logger;

    public DiscordBot(
        DiscordOptions options,
        DiscordHttp http,
        GatewayClient gateway,
        InteractionHandler interactions,
        CommandSync commands,
        RepliesInFlight inFlight,
        ButtonExpiry expiry,
        HealthEndpoint health,
        BotIdentity identity,
        DiscordMetrics metrics,
        TimeProvider clock,
        ILogger<DiscordBot> logger)
    {
        (_options, _gateway, _interactions, _commands, _inFlight, _expiry) = (options, gateway, interactions, commands, inFlight, expiry);
        (_health, _identity, _metrics, _clock, _logger) = (health, identity, metrics, clock, logger);
        metrics.Watch("replies_in_flight", () => inFlight.Count);
        metrics.Watch("requests_waiting", () => http.Limits.Waiting);
        metrics.Watch("rate_limit_buckets", () => http.Limits.Remembered);
    }

    public ConnectionState State => _metrics.Connection;

    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        if (_options.Token.Length == 0)
        {
            return new ConnectionEnd(
                ConnectionEndCause.NotConfigured,
                "No Discord token is configured: put the one of the application's Bot page into NewsBot__Discord__Token.");
        }

        // Commands read the archive on threads of the pool; acknowledgements must find a free one beside them.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 32), ports);

        using var answers = new CancellationTokenSource();
        using var beside = new CancellationTokenSource();
        var expiry = _expiry.RunAsync(beside.Token);
        var health = _health.RunAsync(beside.Token);
        var end = await _gateway.RunAsync(frame => Dispatch(frame, answers.Token), cancellationToken);
        if (end.Cause is ConnectionEndCause.Refused) LogRefused(_logger, end.Sentence);
        await FinishAsync(answers);
        await beside.CancelAsync();
        await Task.WhenAll(expiry, health);
        return end;
    }

    /// <summary>Waits for the replies in flight, and gives up those that take too long.</summary>
    private async Task FinishAsync(CancellationTokenSource answers)
    {
        var all = _inFlight.AllAsync();
        using var late = new CancellationTokenSource(ToFinish, _clock);
        try
        {
            await all.WaitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            LogGivenUp(_logger, _inFlight.Count);
            await answers.CancelAsync();
            await all;
        }
    }

    private void Dispatch(GatewayFrame frame, CancellationToken cancellationToken)
    {
        try
        {
            switch (frame.Event)
            {
                case "READY" when JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Ready) is { } ready:
                    _identity.Learn(ready.User?.Id, ready.Application?.Id);
                    _metrics.Connection = ConnectionState.Online;
                    LogReady(_logger, ready.Guilds?.Count ?? 0);
                    foreach (var guild in ready.Guilds ?? []) Register(guild.Id, cancellationToken);
                    break;
                case "RESUMED":
                    _metrics.Connection = ConnectionState.Online;
                    break;
                case "GUILD_CREATE" when JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Guild) is { } guild:
                    Register(guild.Id, cancellationToken);
                    break;
                case "INTERACTION_CREATE" when JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Interaction) is { } interaction:
                    _interactions.Accept(interaction, cancellationToken);
                    break;
            }
        }
        catch (JsonException e)
        {
            _metrics.Count("events_unreadable");
            LogUnreadable(_logger, frame.Event, e.Path);
        }
    }

    private void Register(string guildId, CancellationToken cancellationToken)
    {
        if (_identity.ApplicationId is not { } application) return;

        _inFlight.Start(async () =>
        {
            try
            {
                await _commands.SynchroniseAsync(application, guildId, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // The bot stops; the next start registers them.
            }
            catch (Exception e) // commands that were registered before go on working
            {
                LogNotRegistered(_logger, e);
            }
        });
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Discord, in {Guilds} servers")]
    private static partial void LogReady(ILogger logger, int guilds);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Discord refuses the bot: {Sentence}")]
    private static partial void LogRefused(ILogger logger, string sentence);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} replies were given up at the stop")]
    private static partial void LogGivenUp(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "An event {Event} could not be read at {Place}")]
    private static partial void LogUnreadable(ILogger logger, string @event, string? place);

    [LoggerMessage(Level = LogLevel.Error, Message = "Registering the commands broke")]
    private static partial void LogNotRegistered(ILogger logger, Exception cause);
}
