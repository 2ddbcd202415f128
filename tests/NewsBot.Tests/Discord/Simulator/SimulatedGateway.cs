using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>Discord's gateway: sessions, numbered events, resumes with replays, and misbehaviour on order.</summary>
internal sealed class SimulatedGateway(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SimulatedSession> _sessions = new(StringComparer.Ordinal);
    private readonly List<(long At, string What)> _notes = [];
    private readonly List<(Func<IReadOnlyList<string>, bool> Holds, TaskCompletionSource Done)> _watches = [];
    private int _invalidResumes;
    private readonly List<GatewaySocket> _open = [];
    private GatewaySocket? _live;

    public string Token { get; set; } = SimulatedDiscord.Token;

    public string Address { get; set; } = "";

    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(41.25);

    public bool MuteAcknowledgements { get; set; }

    public int? CloseOnIdentify { get; set; }

    /// <summary>How many events that had arrived are sent again with every resume.</summary>
    public int ReplayedTooMany { get; set; }

    public IReadOnlyList<string> Guilds { get; set; } = [SimulatedDiscord.Guild];

    /// <summary>Sent as the first guild's name and members, to make its event as large as one wishes.</summary>
    public int GuildPadding { get; set; }

    public ConcurrentBag<JsonElement> Identifies { get; } = [];

    public ConcurrentBag<string> Queries { get; } = [];

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            lock (_gate) return [.. _notes.Select(note => note.What)];
        }
    }

    public bool IsLive
    {
        get
        {
            lock (_gate) return _live is not null;
        }
    }

    public async Task AcceptAsync(HttpContext context)
    {
        Queries.Add(context.Request.QueryString.Value ?? "");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = new GatewaySocket(socket, context, this);
        lock (_gate) _open.Add(connection);
        await connection.RunAsync();
    }

    /// <summary>Done once what happened so far satisfies a condition.</summary>
    public Task UntilAsync(Func<IReadOnlyList<string>, bool> holds)
    {
        lock (_gate)
        {
            if (holds([.. _notes.Select(note => note.What)])) return Task.CompletedTask;

            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watches.Add((holds, done));
            return done.Task;
        }
    }

    /// <summary>The time between the last thing of one kind and the first of another after it.</summary>
    public TimeSpan Between(string from, string to)
    {
        lock (_gate)
        {
            var start = _notes.FindLastIndex(note => note.What == from);
            var end = _notes.FindIndex(start + 1, note => note.What == to);
            return clock.GetElapsedTime(_notes[start].At, _notes[end].At);
        }
    }

    /// <summary>Sends an event to the bot, now or with its next resume.</summary>
    public async Task DispatchAsync(string name, JsonNode data)
    {
        string? payload = null;
        GatewaySocket? live;
        lock (_gate)
        {
            live = _live;
            if ((live?.Session ?? _sessions.Values.LastOrDefault()) is { } session) payload = session.Number(name, data);
        }

        if (live is not null && payload is not null) await live.SendAsync(payload);
    }

    /// <summary>Sends two events in the wrong order.</summary>
    public async Task DispatchSwappedAsync(string name, JsonNode first, JsonNode second)
    {
        GatewaySocket live;
        string early, late;
        lock (_gate)
        {
            live = _live!;
            (early, late) = (live.Session!.Number(name, first), live.Session.Number(name, second));
        }

        await live.SendAsync(late);
        await live.SendAsync(early);
    }

    public Task SendAsync(int op, JsonNode? data = null) => Live.SendAsync(op, data);

    public Task CloseAsync(int code) => Live.CloseAsync(code);

    public void Cut()
    {
        lock (_gate) _live?.Cut();
    }

    /// <summary>Cuts every connection, also one on which no session has begun yet.</summary>
    /// <returns>Whether there was any.</returns>
    public bool CutAll()
    {
        List<GatewaySocket> open;
        lock (_gate) open = [.. _open];
        open.ForEach(socket => socket.Cut());
        return open.Count > 0;
    }

    /// <summary>Refuses the next resumes with an invalid session.</summary>
    public void RefuseResumes(int count) => Volatile.Write(ref _invalidResumes, count);

    public bool TakeInvalidResumes() => Interlocked.Decrement(ref _invalidResumes) >= 0;

    public void Note(string what)
    {
        lock (_gate)
        {
            _notes.Add((clock.GetTimestamp(), what));
            if (_watches.Count == 0) return;

            IReadOnlyList<string> all = [.. _notes.Select(note => note.What)];
            foreach (var watch in _watches.Where(watch => watch.Holds(all)).ToList())
            {
                _watches.Remove(watch);
                watch.Done.TrySetResult();
            }
        }
    }

    public SimulatedSession Begin()
    {
        lock (_gate)
        {
            var session = new SimulatedSession { Id = Guid.NewGuid().ToString("N") };
            _sessions[session.Id] = session;
            return session;
        }
    }

    /// <summary>What a new session is told; from then on it is live.</summary>
    public IReadOnlyList<string> Opening(SimulatedSession session, GatewaySocket socket)
    {
        lock (_gate) _live = socket;
        var ready = session.Number("READY", new JsonObject
        {
            ["v"] = 10,
            ["user"] = new JsonObject { ["id"] = SimulatedDiscord.BotUser, ["username"] = "newsbot", ["discriminator"] = "0", ["bot"] = true },
            ["guilds"] = new JsonArray([.. Guilds.Select(guild => new JsonObject { ["id"] = guild, ["unavailable"] = true })]),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = Address,
            ["shard"] = new JsonArray(0, 1),
            ["application"] = new JsonObject { ["id"] = SimulatedDiscord.Application, ["flags"] = 0 },
        });
        Note("ready");
        return [ready, .. Guilds.Select((guild, i) => session.Number("GUILD_CREATE", GuildFacts(guild, i == 0 ? GuildPadding : 0)))];
    }

    /// <summary>What a resumed session missed, and perhaps more; from then on it is live.</summary>
    public IReadOnlyList<string> Resuming(SimulatedSession session, GatewaySocket socket, long seq)
    {
        lock (_gate)
        {
            _live = socket;
            IReadOnlyList<string> missed = [.. session.Sent.Where(sent => sent.Seq > seq - ReplayedTooMany && !sent.Payload.Contains("\"READY\"", StringComparison.Ordinal)).Select(sent => sent.Payload)];
            var resumed = new JsonObject { ["op"] = 0, ["s"] = session.Seq, ["t"] = "RESUMED", ["d"] = new JsonObject { ["_trace"] = new JsonArray() } };
            Note("resumed");
            return [.. missed, resumed.ToJsonString()];
        }
    }

    public SimulatedSession? Find(string id)
    {
        lock (_gate) return _sessions.GetValueOrDefault(id);
    }

    public void End(SimulatedSession? session)
    {
        lock (_gate)
        {
            if (session is not null) _sessions.Remove(session.Id);
        }
    }

    public void Gone(GatewaySocket socket)
    {
        lock (_gate)
        {
            _open.Remove(socket);
            if (_live == socket) _live = null;
        }
    }

    private GatewaySocket Live
    {
        get
        {
            lock (_gate) return _live ?? throw new InvalidOperationException("No bot is connected.");
        }
    }

    private static JsonObject GuildFacts(string guild, int padding) => new()
    {
        ["id"] = guild,
        ["name"] = padding == 0 ? "Newsroom 🗞️ غرفة الأخبار" : new string('n', padding),
        ["member_count"] = padding == 0 ? 12 : 1_000_000,
        ["large"] = padding > 0,
        ["unavailable"] = false,
        ["owner_id"] = SimulatedDiscord.User,
        ["roles"] = new JsonArray(new JsonObject { ["id"] = guild, ["name"] = "@everyone", ["permissions"] = "0", ["position"] = 0, ["color"] = 0, ["hoist"] = false, ["managed"] = false, ["mentionable"] = false, ["flags"] = 0 }),
        ["channels"] = new JsonArray(new JsonObject { ["id"] = SimulatedDiscord.Channel, ["type"] = 0, ["name"] = "desk", ["position"] = 0 }),
        ["members"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["premium_tier"] = 0,
        ["preferred_locale"] = "en-US",
        ["nsfw_level"] = 0,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["system_channel_flags"] = 0,
        ["afk_timeout"] = 300,
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
    };
}
