using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsBot.Inference;

namespace NewsBot.Tests.Inference;

/// <summary>A chat endpoint on the loopback interface that speaks OpenAI's protocol and does what the test says: well, badly or maliciously.</summary>
internal sealed partial class ScriptedModel : IAsyncDisposable
{
    public const string Key = "sk-secret-of-the-test";

    private readonly WebApplication _app;

    private ScriptedModel(WebApplication app) => _app = app;

    /// <summary>What every request gets.</summary>
    public Func<JsonNode, HttpContext, Task> Answer { get; set; } = Good;

    /// <summary>The requests so far, as sent.</summary>
    public ConcurrentQueue<JsonNode> Requests { get; } = new();

    public ConcurrentQueue<string> Keys { get; } = new();

    public static async Task<ScriptedModel> StartAsync(Func<JsonNode, HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var model = new ScriptedModel(app) { Answer = answer ?? Good };
        app.Run(async context =>
        {
            var asked = (await JsonNode.ParseAsync(context.Request.Body))!;
            model.Requests.Enqueue(asked);
            model.Keys.Enqueue(context.Request.Headers.Authorization.ToString());
            await model.Answer(asked, context);
        });
        await app.StartAsync();
        return model;
    }

    public InferenceOptions Options(int seconds = 20) => new() { Endpoint = $"{_app.Urls.Single()}/v1", ApiKey = Key, Model = "model-a", TimeoutSeconds = seconds };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    /// <summary>Each passage's first sentence, proven by itself.</summary>
    public static Task Good(JsonNode asked, HttpContext context) => Says(Claims(Passages(asked).Select(passage => (passage.FirstSentence, passage.Number, passage.FirstSentence))))(asked, context);

    /// <summary>Replies with a text, as a model does.</summary>
    public static Func<JsonNode, HttpContext, Task> Says(string text) => (_, context) => Write(context, new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "model-a",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = "stop",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    }.ToJsonString());

    /// <summary>Replies with what is no completion at all.</summary>
    public static Func<JsonNode, HttpContext, Task> Body(string body) => (_, context) => Write(context, body);

    public static Func<JsonNode, HttpContext, Task> Status(int status, string? retryAfter = null) => (_, context) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        return Write(context, $$$"""{"error": {"message": "no, and your key is {{{Key}}}"}}""");
    };

    /// <summary>Begins a reply and never ends it.</summary>
    public static async Task Endless(JsonNode asked, HttpContext context)
    {
        context.Response.ContentType = "application/json";
        var piece = new string(' ', 64 * 1024);
        while (!context.RequestAborted.IsCancellationRequested) await context.Response.WriteAsync(piece, context.RequestAborted);
    }

    /// <summary>Says nothing for ever.</summary>
    public static Task Slow(JsonNode asked, HttpContext context) => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);

    /// <summary>The reply that the bot asks for.</summary>
    public static string Claims(IEnumerable<(string Claim, int Passage, string Quote)> claims) => new JsonObject
    {
        ["claims"] = new JsonArray(
        [
            .. claims.Select(claim => new JsonObject
            {
                ["claim"] = claim.Claim,
                ["evidence"] = new JsonArray(new JsonObject { ["passage"] = claim.Passage, ["quote"] = claim.Quote }),
            }),
        ]),
    }.ToJsonString();

    /// <summary>The passages of a request.</summary>
    public static IReadOnlyList<(int Number, string Text, string FirstSentence)> Passages(JsonNode asked)
    {
        var material = asked["messages"]![1]!["content"]!.GetValue<string>();
        return [.. Passage().Matches(material).Select(match => (int.Parse(match.Groups[1].ValueSpan, null), match.Groups[2].Value, FirstSentence().Match(match.Groups[2].Value).Value))];
    }

    private static Task Write(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }

    [GeneratedRegex(@"^Passage (\d+) \([^\n]*\):\n([^\n]+)", RegexOptions.Multiline, 1000)]
    private static partial Regex Passage();

    [GeneratedRegex(@"^.+?[.!?][”""]?(?=\s|$)", RegexOptions.None, 1000)]
    private static partial Regex FirstSentence();
}
