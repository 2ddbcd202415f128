using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Operation;

namespace NewsBot.Discord.Http;

/// <summary>Sends requests to Discord within its limits, and again where that can help. Knows nothing of what they mean.</summary>
internal sealed partial class DiscordHttp(
    HttpClient client,
    DiscordOptions options,
    DiscordMetrics metrics,
    TimeProvider clock,
    ILogger<DiscordHttp> logger)
{
    private const int TriesOnFailure = 3;
    private const int LargestAnswer = 16 * 1024 * 1024; // bytes
    private static readonly TimeSpan OneTry = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly int[] GoneWebhook = [10015, 50027]; // unknown webhook, invalid webhook token

    private readonly string _agent = $"DiscordBot ({options.ContactUrl}, {typeof(DiscordHttp).Assembly.GetName().Version?.ToString(3)})";

    public RateLimits Limits { get; } = new(clock);

    public InvalidRequests Invalid { get; } = new(clock);

    /// <summary>Sends a request until it is answered for good. Throws only when cancelled.</summary>
    public async Task<DiscordResponse> SendAsync(DiscordRequest request, CancellationToken cancellationToken)
    {
        var deadline = clock.GetTimestamp() + (long)(request.Patience.TotalSeconds * clock.TimestampFrequency);
        var failures = 0;
        for (var tries = 1; ; tries++)
        {
            if (!Invalid.Allows(request)) return new DiscordResponse { Status = DiscordResponse.NotSent, Tries = tries - 1 };
            if (await Limits.EnterAsync(request, deadline, cancellationToken) is not { } bucket)
                return new DiscordResponse { Status = tries == 1 ? DiscordResponse.NotSent : 429, Tries = tries - 1 };

            var answer = await SendOnceAsync(request, bucket, tries, deadline, cancellationToken);
            if (answer.Status is 429) continue;
            if (answer.Status is not DiscordResponse.NoAnswer and < 500) return answer;

            failures++;
            var pause = FirstPause * (1 << (failures - 1)) * (0.75 + (Random.Shared.NextDouble() / 2));
            if (failures == TriesOnFailure || !request.Repeatable || clock.GetElapsedTime(clock.GetTimestamp(), deadline) <= pause) return answer;

            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    private async Task<DiscordResponse> SendOnceAsync(
        DiscordRequest request, RateBucket bucket, int tries, long deadline, CancellationToken cancellationToken)
    {
        HttpResponseHeaders? headers = null;
        TimeSpan? retryAfter = null;
        var global = false;
        var began = clock.GetTimestamp();
        try
        {
            var left = clock.GetElapsedTime(began, deadline);
            using var late = new CancellationTokenSource(left < OneTry ? left : OneTry, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
            using var message = Message(request);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            headers = response.Headers;
            var status = (int)response.StatusCode;
            var body = status is 204 ? default : await ReadAsync(response.Content, either.Token);
            if (status is 429)
            {
                retryAfter = Longest(headers, body);
                global = IsGlobal(headers, body);
                Log429(logger, request.Route, retryAfter.Value.TotalSeconds);
            }

            var code = body.ValueKind is JsonValueKind.Object && body.TryGetProperty("code", out var number) && number.TryGetInt32(out var value) ? value : 0;
            Invalid.Count(request, status, RateLimits.Text(headers, "X-RateLimit-Scope") is "shared");
            if (status is 404 or 401 && request.OfInteraction && GoneWebhook.Contains(code)) Invalid.Bury(request.Resource);
            if (status is >= 400 and not 429) LogRefused(logger, request.Route, status, code);
            metrics.HttpAnswered(status, clock.GetElapsedTime(began));
            return new DiscordResponse { Status = status, Body = body, Code = code, Tries = tries };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException
                                  || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNoAnswer(logger, request.Route, e.GetType().Name);
            metrics.HttpAnswered(DiscordResponse.NoAnswer, clock.GetElapsedTime(began));
            return new DiscordResponse { Status = DiscordResponse.NoAnswer, Tries = tries };
        }
        finally
        {
            Limits.Leave(bucket, request, headers, retryAfter, global);
        }
    }

    private HttpRequestMessage Message(DiscordRequest request)
    {
        var message = new HttpRequestMessage(request.Method, new Uri(options.ApiBaseUrl, request.Path));
        if (!request.OfInteraction) message.Headers.TryAddWithoutValidation("Authorization", $"Bot {options.Token}");
        message.Headers.TryAddWithoutValidation("User-Agent", _agent);
        if (request.Json is null) return message;

        var json = new ByteArrayContent(request.Json);
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (request.Files.Count == 0)
        {
            message.Content = json;
            return message;
        }

        json.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"payload_json\"" };
        var parts = new MultipartFormDataContent { json };
        for (var i = 0; i < request.Files.Count; i++)
        {
            var file = new ReadOnlyMemoryContent(request.Files[i].Content);
            file.Headers.ContentType = MediaTypeHeaderValue.Parse(request.Files[i].MediaType);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"\"files[{i}]\""), // the brackets make quotes necessary
                FileName = $"\"{request.Files[i].Name}\"",
            };
            parts.Add(file);
        }

        message.Content = parts;
        return message;
    }

    /// <summary>Whether a 429 holds for everything: it says so, or it comes from the wall before the API, which sends no JSON.</summary>
    private static bool IsGlobal(HttpResponseHeaders headers, JsonElement body) =>
        body.ValueKind is not JsonValueKind.Object
        || RateLimits.Text(headers, "X-RateLimit-Global") is not null
        || RateLimits.Text(headers, "X-RateLimit-Scope") is "global"
        || (body.TryGetProperty("global", out var global) && global.ValueKind is JsonValueKind.True);

    /// <summary>The body; undefined where it is empty or no JSON, as the pages of a proxy in between are.</summary>
    private static async Task<JsonElement> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
        if (content.Headers.ContentType?.MediaType is not "application/json") return default;

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        return document.RootElement.Clone();
    }

    /// <summary>How long a 429 bids to wait: the longer of header and body, five seconds where neither says.</summary>
    private static TimeSpan Longest(HttpResponseHeaders headers, JsonElement body)
    {
        var header = RateLimits.Seconds(headers, "Retry-After");
        double? inBody = body.ValueKind is JsonValueKind.Object && body.TryGetProperty("retry_after", out var value)
            && value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 1e7 ? seconds : null;
        return TimeSpan.FromSeconds(header is null && inBody is null ? 5 : Math.Max(header ?? 0, inBody ?? 0));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord asks to slow down: {Route} may go again in {Seconds} s")]
    private static partial void Log429(ILogger logger, string route, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused {Route}: status {Status}, code {Code}")]
    private static partial void LogRefused(ILogger logger, string route, int status, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No answer from Discord to {Route}: {Cause}")]
    private static partial void LogNoAnswer(ILogger logger, string route, string cause);
}
