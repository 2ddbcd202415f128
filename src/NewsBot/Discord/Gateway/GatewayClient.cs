using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Discord.Gateway.Payloads;
using NewsBot.Discord.Http;
using NewsBot.Discord.Operation;

namespace NewsBot.Discord.Gateway;

/// <summary>Stays connected to the gateway for ever: loses connections, resumes sessions, begins new ones when it must.</summary>
internal sealed partial class GatewayClient(
    DiscordOptions options,
    DiscordApi api,
    InvalidRequests invalid,
    DiscordMetrics metrics,
    TimeProvider clock,
    ILogger<GatewayClient> logger)
{
    private const string Query = "?v=10&encoding=json";
    private const int ResumesBeforeGivingUp = 5;

    private readonly GatewaySession _session = new();
    private readonly IdentifyBudget _budget = new(clock);
    private string? _url;
    private bool _waitedForOthers;

    /// <summary>Runs until cancelled or refused for good.</summary>
    /// <param name="dispatched">Called for every event, in order; must be quick and not keep the frame.</param>
    /// <param name="cancellationToken">Leaves Discord.</param>
    public async Task<ConnectionEnd> RunAsync(Action<GatewayFrame> dispatched, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, invalid.TokenRefused);
        var failures = 0;
        try
        {
            metrics.Connection = ConnectionState.Connecting;
            while (true)
            {
                stop.Token.ThrowIfCancellationRequested();
                var loss = await ConnectAsync(dispatched, stop.Token);
                if (loss.Reaction is CloseReaction.Stop) return Refused(loss.CloseCode);

                stop.Token.ThrowIfCancellationRequested();
                metrics.Connection = ConnectionState.Reconnecting;
                metrics.Count("gateway_losses");
                failures = loss.WasReady ? 0 : failures + 1;
                if (loss.Reaction is CloseReaction.Identify || failures > ResumesBeforeGivingUp) _session.Forget();
                await Task.Delay(PauseAfter(loss, failures), clock, stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            if (!cancellationToken.IsCancellationRequested) return Refused(4004);

            metrics.Connection = ConnectionState.Offline;
            return ConnectionEnd.Stopped;
        }
    }

    private static TimeSpan PauseAfter(ConnectionLoss loss, int failures)
    {
        var chance = Random.Shared.NextDouble();
        var again = failures == 0 ? Backoff.BeforeResuming(chance) : Backoff.After(failures, chance);
        var anew = Backoff.BeforeIdentifying(chance);
        return loss.Reaction is CloseReaction.Identify && anew > again ? anew : again;
    }

    private ConnectionEnd Refused(int code)
    {
        metrics.Connection = ConnectionState.Refused;
        return new ConnectionEnd(ConnectionEndCause.Refused, CloseCodes.SentenceOn(code));
    }

    private async Task<ConnectionLoss> ConnectAsync(Action<GatewayFrame> dispatched, CancellationToken cancellationToken)
    {
        if (_session.Id is null && !await MayIdentifyAsync(cancellationToken)) return new ConnectionLoss(CloseReaction.Resume, false, 0);

        using var connection = new GatewayConnection(options, _session, dispatched, metrics, clock, logger);
        var url = _session.Id is null ? _url! : _session.ResumeUrl ?? _url!;
        return Uri.TryCreate(url.TrimEnd('/') + "/" + Query, UriKind.Absolute, out var address) && address.Scheme is "ws" or "wss"
            ? await connection.RunAsync(address, cancellationToken)
            : new ConnectionLoss(CloseReaction.Resume, false, 0);
    }

    /// <summary>Learns where the gateway is, and waits until a session may be started there.</summary>
    private async Task<bool> MayIdentifyAsync(CancellationToken cancellationToken)
    {
        var response = await api.GatewayAsync(cancellationToken);
        if (response.Read(DiscordJson.Default.GatewayAddress) is not { } address) return false;

        _url = address.Url;
        var limit = address.SessionStartLimit ?? new SessionStartLimit();
        var pause = _budget.Pause(limit);
        if (!_waitedForOthers) pause += IdentifyBudget.Turn(options.Shard, limit.MaxConcurrency);
        _waitedForOthers = true;
        if (limit.Remaining <= 0) LogNoSessionsLeft(logger, pause);
        await Task.Delay(pause, clock, cancellationToken);
        _budget.Count();
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No session may be started any more today: waiting {Pause}")]
    private static partial void LogNoSessionsLeft(ILogger logger, TimeSpan pause);
}
