using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Gateway.Payloads;
using NewsBot.Discord.Http;
using NewsBot.Discord.Operation;

namespace NewsBot.Discord.Gateway;

/// <summary>One socket to the gateway, from opening it to losing it. The session outlives it.</summary>
internal sealed partial class GatewayConnection(
    DiscordOptions options,
    GatewaySession session,
    Action<GatewayFrame> dispatched,
    DiscordMetrics metrics,
    TimeProvider clock,
    ILogger logger) : IDisposable
{
    private const int LargestPayload = 64 * 1024 * 1024; // bytes; a server with every channel and role it may have stays below
    private const int LargestSent = 4096; // bytes: https://docs.discord.com/developers/events/gateway#sending-events
    private const int ResumesOnOneSocket = 3;
    private static readonly TimeSpan ToOpen = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ToBeReady = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan ToClose = TimeSpan.FromSeconds(1);

    private readonly ClientWebSocket _socket = new() { Options = { KeepAliveInterval = TimeSpan.Zero } };
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SendBudget _budget = new(clock);
    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _beatAt;
    private volatile bool _unanswered;
    private volatile bool _ready;
    private int _resumes;

    /// <summary>Runs until the socket is lost, found dead, or <paramref name="stop"/> is cancelled. Does not throw.</summary>
    public async Task<ConnectionLoss> RunAsync(Uri address, CancellationToken stop)
    {
        if (!await OpenAsync(address, stop)) return new ConnectionLoss(CloseReaction.Resume, false, 0);

        using var life = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = ReadAsync(life.Token);
        var beating = BeatAsync(life.Token);
        var stopped = Task.Delay(Timeout.InfiniteTimeSpan, clock, life.Token);
        await Task.WhenAny(reading, beating, stopped);
        var left = !reading.IsCompleted;
        if (left) await CloseAsync(stop.IsCancellationRequested ? CloseCodes.Leaving : CloseCodes.ComingBack, reading);
        await life.CancelAsync();
        _socket.Abort();
        await Task.WhenAll(reading, beating);
        return left ? Lost() : await reading; // a code that answers the bot's own says nothing about the session
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task<bool> OpenAsync(Uri address, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(ToOpen, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop);
        try
        {
            await _socket.ConnectAsync(address, either.Token);
            return true;
        }
        catch (Exception e) when (e is WebSocketException or HttpRequestException or IOException or OperationCanceledException)
        {
            LogNotOpened(logger, e.GetType().Name);
            return false;
        }
    }

    /// <summary>Tells Discord that the bot goes, and gives it a moment to answer.</summary>
    private async Task CloseAsync(int code, Task reading)
    {
        using var late = new CancellationTokenSource(ToClose, clock);
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, late.Token);
            await reading.WaitAsync(late.Token); // aborted at once, the code would be lost with the connection
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or InvalidOperationException)
        {
            // It is given up either way.
        }
    }

    /// <summary>Beats until cancelled; returns earlier where the connection is dead without saying so.</summary>
    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            var interval = await _hello.Task.WaitAsync(ToOpen, clock, cancellationToken);
            var opened = clock.GetTimestamp();
            var pause = interval * Random.Shared.NextDouble();
            while (true)
            {
                await Task.Delay(pause, clock, cancellationToken);
                if (_unanswered || (!_ready && clock.GetElapsedTime(opened) > ToBeReady)) break;

                _unanswered = true;
                Interlocked.Exchange(ref _beatAt, clock.GetTimestamp());
                await SendHeartbeatAsync(cancellationToken);
                pause = interval;
            }

            metrics.Count("gateway_zombies");
            LogZombie(logger);
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException or WebSocketException or IOException or InvalidOperationException)
        {
            // The reader tells how the connection was lost; without a hello there is none.
        }
    }

    private async Task<ConnectionLoss> ReadAsync(CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.GetMemory(8 * 1024), CancellationToken.None); // cancelling would break the socket
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    var code = (int?)_socket.CloseStatus ?? 0;
                    LogClosed(logger, code);
                    return new ConnectionLoss(CloseCodes.ReactionTo(code), _ready, code);
                }

                buffer.Advance(part.Count);
                if (buffer.WrittenCount > LargestPayload) return Lost();
                if (!part.EndOfMessage) continue;

                if (await HandleAsync(GatewayFrame.Parse(buffer.WrittenMemory), cancellationToken) is { } loss) return loss;

                if (buffer.Capacity > 1024 * 1024) buffer = new ArrayBufferWriter<byte>(16 * 1024);
                else buffer.ResetWrittenCount();
            }
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or JsonException or InvalidOperationException)
        {
            if (!cancellationToken.IsCancellationRequested) LogBroken(logger, e);
            return Lost();
        }
    }

    private ConnectionLoss Lost() => new(CloseReaction.Resume, _ready, 0);

    /// <returns>Null: read on; else why not.</returns>
    private async Task<ConnectionLoss?> HandleAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        if (frame.Seq is { } seq && frame.Event is not "READY") session.Saw(seq);
        switch (frame.Op)
        {
            case GatewayOp.Dispatch:
                Dispatch(frame);
                return null;
            case GatewayOp.Heartbeat:
                await SendHeartbeatAsync(cancellationToken);
                return null;
            case GatewayOp.HeartbeatAcknowledged:
                if (_unanswered) metrics.HeartbeatAnswered(clock.GetElapsedTime(Interlocked.Read(ref _beatAt)));
                _unanswered = false;
                return null;
            case GatewayOp.Hello:
                _hello.TrySetResult(IntervalOf(frame));
                await IntroduceAsync(cancellationToken);
                return null;
            case GatewayOp.Reconnect:
                metrics.Count("gateway_reconnects_asked");
                return Lost();
            case GatewayOp.InvalidSession when frame.Data.Span.SequenceEqual("true"u8) && session.Id is not null:
                if (++_resumes > ResumesOnOneSocket) return Lost();

                await IntroduceAsync(cancellationToken);
                return null;
            case GatewayOp.InvalidSession:
                return new ConnectionLoss(CloseReaction.Identify, _ready, 0);
            default:
                return null;
        }
    }

    private void Dispatch(GatewayFrame frame)
    {
        if (frame.Event is "READY" && JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Ready) is { } ready)
        {
            session.Begin(ready.SessionId, ready.ResumeGatewayUrl, frame.Seq ?? 0);
            _ready = true;
            metrics.Count("gateway_identifies");
        }
        else if (frame.Event is "RESUMED")
        {
            _ready = true;
            metrics.Count("gateway_resumes");
        }

        dispatched(frame);
    }

    private static TimeSpan IntervalOf(GatewayFrame hello)
    {
        using var data = JsonDocument.Parse(hello.Data);
        return TimeSpan.FromMilliseconds(Math.Clamp(data.RootElement.GetProperty("heartbeat_interval").GetDouble(), 100, 600_000));
    }

    private Task IntroduceAsync(CancellationToken cancellationToken) =>
        session.Id is { } id
            ? SendAsync(GatewayOp.Resume, DiscordJson.Bytes(new Resume(options.Token, id, session.Seq ?? 0), DiscordJson.Default.Resume), cancellationToken)
            : SendAsync(
                GatewayOp.Identify,
                DiscordJson.Bytes(new Identify { Token = options.Token, Shard = [options.Shard, options.Shards] }, DiscordJson.Default.Identify),
                cancellationToken);

    private Task SendHeartbeatAsync(CancellationToken cancellationToken) =>
        SendAsync(GatewayOp.Heartbeat, session.Seq is { } seq ? JsonSerializer.SerializeToUtf8Bytes(seq) : "null"u8.ToArray(), cancellationToken);

    private async Task SendAsync(GatewayOp op, byte[] data, CancellationToken cancellationToken)
    {
        byte[] payload = [.. "{\"op\":"u8, .. JsonSerializer.SerializeToUtf8Bytes((int)op), .. ",\"d\":"u8, .. data, .. "}"u8];
        if (payload.Length > LargestSent) throw new InvalidOperationException($"A gateway payload of {payload.Length} bytes is too large.");

        await _budget.WaitAsync(op is GatewayOp.Heartbeat, cancellationToken);
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway cannot be reached: {Cause}")]
    private static partial void LogNotOpened(ILogger logger, string cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord closed the gateway connection with code {Code}")]
    private static partial void LogClosed(ILogger logger, int code);

    [LoggerMessage(Level = LogLevel.Information, Message = "The gateway connection broke")]
    private static partial void LogBroken(ILogger logger, Exception cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway connection is dead: a heartbeat was not answered")]
    private static partial void LogZombie(ILogger logger);
}
