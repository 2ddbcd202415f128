using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>One connection to the simulated gateway, with Discord's strictness about what arrives.</summary>
internal sealed class GatewaySocket(WebSocket socket, HttpContext context, SimulatedGateway gateway)
{
    private readonly Lock _gate = new();
    private Task _sent = Task.CompletedTask;
    private int _received;

    public SimulatedSession? Session { get; private set; }

    public async Task RunAsync()
    {
        gateway.Note("open");
        try
        {
            await SendAsync(10, new JsonObject { ["heartbeat_interval"] = gateway.HeartbeatInterval.TotalMilliseconds });
            var buffer = new byte[8192];
            while (socket.State is WebSocketState.Open)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), context.RequestAborted);
                    length += part.Count;
                }
                while (!part.EndOfMessage && length < buffer.Length);

                if (part.MessageType is WebSocketMessageType.Close)
                {
                    gateway.Note($"closed by client {(int?)socket.CloseStatus}");
                    if (socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable) gateway.End(Session);
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    return;
                }

                if (length > 4096 || ++_received > 120) await CloseAsync(length > 4096 ? 4002 : 4008);
                else await HandleAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            gateway.Note("lost");
        }
        finally
        {
            gateway.Gone(this);
        }
    }

    public Task SendAsync(int op, JsonNode? data) => SendAsync(new JsonObject { ["op"] = op, ["s"] = null, ["t"] = null, ["d"] = data }.ToJsonString());

    public Task SendAsync(string payload) =>
        EnqueueAsync(() => socket.SendAsync(Encoding.UTF8.GetBytes(payload), WebSocketMessageType.Text, true, CancellationToken.None));

    public Task CloseAsync(int code)
    {
        gateway.Note($"closed {code}");
        if (code is 4003 or 4005 or 4007 or 4008 or 1000) gateway.End(Session);
        return EnqueueAsync(() => socket.CloseOutputAsync((WebSocketCloseStatus)code, "on order", CancellationToken.None));
    }

    /// <summary>Cuts the connection as a broken line does: a TCP reset.</summary>
    public void Cut()
    {
        gateway.Note("cut");
        try
        {
            context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself in the meantime.
        }
    }

    /// <summary>A web socket takes one message at a time: each waits for the one before it.</summary>
    private Task EnqueueAsync(Func<Task> send)
    {
        lock (_gate) return _sent = SendAfterAsync(_sent, send);
    }

    private async Task SendAfterAsync(Task before, Func<Task> send)
    {
        await before;
        try
        {
            if (socket.State is WebSocketState.Open) await send();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It is gone; the session keeps the event.
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> payload)
    {
        using var json = JsonDocument.Parse(payload);
        var op = json.RootElement.GetProperty("op").GetInt32();
        var data = json.RootElement.GetProperty("d");
        switch (op)
        {
            case 1:
                gateway.Note("heartbeat");
                if (!gateway.MuteAcknowledgements) await SendAsync(11, null);
                break;
            case 2 when Session is not null:
                await CloseAsync(4005);
                break;
            case 2:
                gateway.Note("identify");
                gateway.Identifies.Add(data.Clone());
                if (data.GetProperty("token").GetString() != gateway.Token) await CloseAsync(4004);
                else if (gateway.CloseOnIdentify is { } code) await CloseAsync(code);
                else await StartAsync(Session = gateway.Begin());
                break;
            case 6:
                gateway.Note("resume");
                await ResumeAsync(data.GetProperty("session_id").GetString()!, data.GetProperty("seq").GetInt64());
                break;
            default:
                await CloseAsync(Session is null ? 4003 : 4001);
                break;
        }
    }

    private async Task StartAsync(SimulatedSession session)
    {
        foreach (var payload in gateway.Opening(session, this)) await SendAsync(payload);
    }

    private async Task ResumeAsync(string id, long seq)
    {
        if (gateway.TakeInvalidResumes() || gateway.Find(id) is not { } session)
        {
            gateway.Note("invalid session");
            await SendAsync(9, false);
            return;
        }

        if (seq > session.Seq)
        {
            await CloseAsync(4007);
            return;
        }

        Session = session;
        foreach (var payload in gateway.Resuming(session, this, seq)) await SendAsync(payload);
    }
}
