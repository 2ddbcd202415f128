using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>Discord's HTTP API: checks every request against the description and the further rules, keeps state, misbehaves on order.</summary>
internal sealed class SimulatedApi(SimulatedDiscord discord, TimeProvider clock)
{
    private static readonly TimeSpan ToAcknowledge = TimeSpan.FromSeconds(3);

    private readonly ConcurrentQueue<RequestRecord> _requests = new();
    private readonly ConcurrentDictionary<string, long> _closedUntil = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> _byNonce = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JsonObject> _messages = new();
    private int _tooSoon;

    /// <summary>Decides how each request is mistreated; null: as usual.</summary>
    public Func<RequestRecord, Fault?> Misbehave { get; set; } = _ => null;

    /// <summary>Whether a first answer after three seconds is refused.</summary>
    public bool EnforceDeadline { get; set; } = true;

    /// <summary>Whether what this bot promises beyond Discord's rules is held against requests too.</summary>
    public bool CheckManners { get; set; } = true;

    /// <summary>How many more sessions may be started.</summary>
    public int SessionsLeft { get; set; } = 1000;

    public IReadOnlyList<RequestRecord> Requests => [.. _requests];

    /// <summary>Requests that came before a 429 to the same bucket allowed them; of a global one only the sender can tell what was under way.</summary>
    public int TooSoon => Volatile.Read(ref _tooSoon);

    /// <summary>The messages that stand in channels, oldest first.</summary>
    public IReadOnlyList<JsonObject> Messages => [.. _messages];

    /// <summary>What the rules do not allow about any request so far.</summary>
    public IReadOnlyList<string> Broken => [.. _requests.SelectMany(request => request.Broken.Select(broken => $"{request.Method} {request.Path}: {broken}"))];

    public async Task AnswerAsync(HttpContext context)
    {
        var request = await ReadAsync(context);
        _requests.Enqueue(request);
        var bucket = $"{request.Method} {request.Path}";
        if (_closedUntil.TryGetValue(bucket, out var until) && clock.GetTimestamp() < until)
            Interlocked.Increment(ref _tooSoon);

        var fault = Misbehave(request) ?? new Fault();
        if (fault.Slow > TimeSpan.Zero) await Task.Delay(fault.Slow, clock);
        if (fault.AfterEffect) Effect(request, context);
        if (fault.Cut)
        {
            context.Abort();
            return;
        }

        var (status, body) = fault.Status switch
        {
            0 => Effect(request, context),
            429 => Slowed(fault, bucket, context),
            _ => (fault.Status, new JsonObject { ["message"] = "on order", ["code"] = fault.Code }),
        };
        request.Status = status;
        context.Response.StatusCode = status;
        if (status is 204) return;

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body?.ToJsonString() ?? "{}");
    }

    private (int, JsonNode?) Slowed(Fault fault, string bucket, HttpContext context)
    {
        _closedUntil[bucket] = clock.GetTimestamp() + (long)(fault.RetryAfter * clock.TimestampFrequency);
        context.Response.Headers["Retry-After"] = Math.Ceiling(fault.RetryAfter).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["X-RateLimit-Scope"] = fault.Global ? "global" : "user";
        if (fault.Global) context.Response.Headers["X-RateLimit-Global"] = "true";
        return (429, new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = fault.RetryAfter, ["global"] = fault.Global });
    }

    private async Task<RequestRecord> ReadAsync(HttpContext context)
    {
        var http = context.Request;
        var path = http.Path.Value!["/api/v10".Length..];
        JsonElement json = default;
        var files = new List<UploadedFile>();
        var broken = new List<string>();
        if (http.HasFormContentType)
        {
            var form = await http.ReadFormAsync();
            json = JsonDocument.Parse(form["payload_json"].ToString()).RootElement;
            foreach (var file in form.Files)
            {
                using var content = new MemoryStream();
                await file.CopyToAsync(content);
                files.Add(new(file.FileName, file.ContentType, content.ToArray()));
                if (file.Name != string.Create(CultureInfo.InvariantCulture, $"files[{files.Count - 1}]")) broken.Add($"a file is called {file.Name}");
            }
        }
        else if (http.ContentLength is > 0 || http.Headers.TransferEncoding.Count > 0)
        {
            json = (await JsonDocument.ParseAsync(http.Body)).RootElement;
        }

        if (!http.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal)) broken.Add("no User-Agent as asked");
        broken.AddRange(OpenApiDescription.Beside?.Broken(http.Method, path, json, strict: CheckManners) ?? []);
        if (CheckManners) broken.AddRange(Further(http.Method, path, json, files.Count));
        return new RequestRecord { Method = http.Method, Path = path, Json = json, Files = files, At = clock.GetTimestamp(), Broken = broken };
    }

    private static IReadOnlyList<string> Further(string method, string path, JsonElement json, int files) => (method, path.Split('/')) switch
    {
        ("PUT", [.., "commands"]) => FurtherRules.OfCommands(json),
        ("POST", [.., "callback"]) when json.GetProperty("type").GetInt32() is 4 or 5 or 7 =>
            json.TryGetProperty("data", out var data) ? FurtherRules.OfMessage(data, files, json.GetProperty("type").GetInt32() is 4) : [],
        ("PATCH", [_, "webhooks", ..]) or ("PATCH", [_, "channels", _, "messages", _]) => FurtherRules.OfMessage(json, files, isNew: false),
        ("POST", [_, "webhooks", ..]) or ("POST", [_, "channels", _, "messages"]) => FurtherRules.OfMessage(json, files, isNew: true),
        _ => [],
    };

    private static bool IsOfInteraction(string path) => path.StartsWith("/interactions/", StringComparison.Ordinal) || path.StartsWith("/webhooks/", StringComparison.Ordinal);

    /// <summary>Does what was asked.</summary>
    private (int Status, JsonNode? Body) Effect(RequestRecord request, HttpContext context)
    {
        if (request.Broken.Count > 0) return (400, Error(50035, string.Join("; ", request.Broken)));
        if (!IsOfInteraction(request.Path) && context.Request.Headers.Authorization != new StringValues($"Bot {discord.Gateway.Token}"))
            return (401, Error(0, "401: Unauthorized"));

        return (request.Method, request.Path.Split('/')) switch
        {
            ("GET", [_, "gateway", "bot"]) => (200, Address()),
            ("PUT", [.., "commands"]) => (200, Registered(request.Json)),
            ("POST", [_, "interactions", _, var token, "callback"]) => First(token, request),
            ("PATCH", [_, "webhooks", _, var token, "messages", "@original"]) => Edit(token, request),
            ("POST", [_, "webhooks", _, var token]) => discord.Find(token) is null ? (404, Error(10015, "Unknown Webhook")) : (200, Message(SimulatedDiscord.Channel, request.Json)),
            ("GET", [_, "webhooks", _, var token, "messages", "@original"]) => discord.Find(token) is null ? (404, Error(10015, "Unknown Webhook")) : (200, Message(SimulatedDiscord.Channel, request.Json)),
            ("POST", [_, "channels", var channel, "messages"]) => (200, Post(channel, request.Json)),
            ("PATCH", [_, "channels", var channel, "messages", _]) => (200, Message(channel, request.Json)),
            ("GET", [_, "channels", var channel, "messages"]) => (200, After(channel, context.Request.Query)),
            ("POST", [_, "users", "@me", "channels"]) => (200, new JsonObject { ["id"] = $"75{request.Json.GetProperty("recipient_id").GetString()![2..]}", ["type"] = 1 }),
            ("GET", [_, "channels", var channel]) => (200, new JsonObject { ["id"] = channel, ["type"] = 0, ["guild_id"] = SimulatedDiscord.Guild, ["permission_overwrites"] = Overwrites.DeepClone() }),
            ("GET", [_, "guilds", _, "members", _]) => (200, new JsonObject { ["roles"] = new JsonArray("810000000000000001") }),
            ("GET", [_, "guilds", var guild, "roles"]) => (200, new JsonArray(
                new JsonObject { ["id"] = guild, ["permissions"] = "66560" }, new JsonObject { ["id"] = "810000000000000001", ["permissions"] = "51200" })),
            _ => (404, Error(0, "404: Not Found")),
        };
    }

    /// <summary>Has people write in a channel.</summary>
    public void Chat(string channel, int messages)
    {
        for (var i = 0; i < messages; i++)
        {
            var message = Message(channel, default);
            message["author"] = new JsonObject { ["id"] = SimulatedDiscord.User, ["username"] = "reader", ["discriminator"] = "0" };
            _messages.Enqueue(message);
        }
    }

    /// <summary>What the channel grants and denies.</summary>
    public JsonArray Overwrites { get; set; } = [];

    // With `after` the oldest of those that come after it, else the latest; newest first either way.
    private JsonArray After(string channel, IQueryCollection query)
    {
        var limit = int.Parse(query["limit"].ToString(), CultureInfo.InvariantCulture);
        var there = _messages.Where(message => message["channel_id"]!.GetValue<string>() == channel);
        there = query.TryGetValue("after", out var after)
            ? there.Where(message => long.Parse(message["id"]!.GetValue<string>(), CultureInfo.InvariantCulture) > long.Parse(after.ToString(), CultureInfo.InvariantCulture)).Take(limit)
            : there.TakeLast(limit);
        return new JsonArray([.. there.Reverse().Select(message => message.DeepClone())]);
    }

    private JsonObject Address() => new()
    {
        ["url"] = discord.Gateway.Address,
        ["shards"] = 1,
        ["session_start_limit"] = new JsonObject { ["total"] = 1000, ["remaining"] = SessionsLeft, ["reset_after"] = 20_000, ["max_concurrency"] = 1 },
    };

    private JsonArray Registered(JsonElement commands) => new([.. commands.EnumerateArray().Select(command =>
    {
        var registered = JsonNode.Parse(command.GetRawText())!.AsObject();
        registered["id"] = discord.NextId();
        registered["application_id"] = SimulatedDiscord.Application;
        registered["version"] = discord.NextId();
        return registered;
    })]);

    private (int, JsonNode?) First(string token, RequestRecord request)
    {
        if (discord.Find(token) is not { } interaction) return (404, Error(10062, "Unknown interaction"));

        lock (interaction)
        {
            if (EnforceDeadline && clock.GetElapsedTime(interaction.SentAt) > ToAcknowledge) return (404, Error(10062, "Unknown interaction"));
            if (interaction.AnsweredAs != 0)
            {
                interaction.AnsweredAgain++;
                return (400, Error(40060, "Interaction has already been acknowledged."));
            }

            interaction.AnsweredAs = request.Json.GetProperty("type").GetInt32();
            interaction.AnsweredAt = clock.GetTimestamp();
            interaction.First = request.Json.TryGetProperty("data", out var data) ? data : default;
            if (interaction.AnsweredAs is not (5 or 6)) interaction.Finished.TrySetResult();
            return (204, null);
        }
    }

    private (int, JsonNode?) Edit(string token, RequestRecord request)
    {
        if (discord.Find(token) is not { AnsweredAs: not 0 } interaction) return (404, Error(10015, "Unknown Webhook"));

        lock (interaction)
        {
            if (clock.GetElapsedTime(interaction.SentAt) > TimeSpan.FromMinutes(15)) return (401, Error(50027, "Invalid Webhook Token"));

            interaction.Edits.Add(request);
            interaction.Finished.TrySetResult();
            return (200, Message(SimulatedDiscord.Channel, request.Json));
        }
    }

    private JsonObject Post(string channel, JsonElement json)
    {
        var nonce = json.TryGetProperty("nonce", out var value) ? $"{channel} {value}" : null;
        if (nonce is not null && _byNonce.TryGetValue(nonce, out var same)) return same.DeepClone().AsObject();

        var message = Message(channel, json);
        _messages.Enqueue(message);
        if (nonce is not null) _byNonce[nonce] = message;
        return message.DeepClone().AsObject();
    }

    private JsonObject Message(string channel, JsonElement json) => new()
    {
        ["id"] = discord.NextId(),
        ["channel_id"] = channel,
        ["type"] = 0,
        ["content"] = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("content", out var content) ? content.GetString() : "",
        ["author"] = new JsonObject { ["id"] = SimulatedDiscord.BotUser, ["username"] = "newsbot", ["discriminator"] = "0", ["bot"] = true },
        ["embeds"] = json.ValueKind is JsonValueKind.Object && json.TryGetProperty("embeds", out var embeds) ? JsonNode.Parse(embeds.GetRawText()) : new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["components"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["pinned"] = false,
        ["tts"] = false,
        ["timestamp"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
        ["edited_timestamp"] = null,
        ["flags"] = 0,
    };

    private static JsonObject Error(int code, string message) => new() { ["message"] = message, ["code"] = code };
}
