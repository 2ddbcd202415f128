using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Embeddings.Remote.Settings;

namespace NewsBot.Tests.Embeddings.Remote;

/// <summary>An embedding endpoint on the loopback interface that does what the test says, and otherwise answers well.</summary>
internal sealed class ScriptedEndpoint : IAsyncDisposable
{
    public const string Key = "sk-secret-of-the-test";

    // One direction each: words of one line mean the same here.
    private static readonly string[][] s_meanings =
    [
        ["harbour", "quay", "dockside"],
        ["bread", "loaf", "bakery"],
        ["goal", "match", "striker"],
        ["river", "stream", "creek"],
    ];

    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();
    private LoopbackServer? _server;

    private ScriptedEndpoint()
    {
    }

    /// <summary>The texts of each request, in order.</summary>
    public ConcurrentQueue<string[]> Requests { get; } = new();

    public ConcurrentQueue<string> Models { get; } = new();

    public ConcurrentQueue<string> Keys { get; } = new();

    /// <summary>Answered whenever the script is empty; null: good vectors.</summary>
    public Func<HttpContext, Task>? Always { get; set; }

    /// <summary>A text with this word is refused as too long.</summary>
    public string? RefusedWord { get; set; }

    public string Address => $"{_server!.Address}/v1";

    public static async Task<ScriptedEndpoint> StartAsync()
    {
        var endpoint = new ScriptedEndpoint();
        endpoint._server = await LoopbackServer.StartAsync(endpoint.AnswerAsync);
        return endpoint;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    public EmbeddingsOptions Options(string model = "model-a", int dimensions = 0, int batch = 64) => new()
    {
        Provider = EmbeddingsOptions.Compatible,
        Endpoint = Address,
        ApiKey = Key,
        Model = model,
        Dimensions = dimensions,
        BatchSize = batch,
        TimeoutSeconds = 20,
    };

    /// <summary>What the next requests get, one after another.</summary>
    public ScriptedEndpoint Then(params IEnumerable<Func<HttpContext, Task>> answers)
    {
        foreach (var answer in answers) _script.Enqueue(answer);
        return this;
    }

    public static Func<HttpContext, Task> Status(int status, string? retryAfter = null, string body = """{"error": {"message": "no"}}""") => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    };

    public static Func<HttpContext, Task> Body(string body) => Status(200, null, body);

    public static Func<HttpContext, Task> Vectors(params float[][] vectors) => Body(Json(vectors, asText: false));

    /// <summary>Half an answer, and the connection is cut.</summary>
    public static async Task Cut(HttpContext context)
    {
        context.Response.ContentLength = 10_000;
        await context.Response.WriteAsync("{\"object\": ");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    /// <summary>Answers never.</summary>
    public static Task Hang(HttpContext context) => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);

    /// <summary>The direction of a text by the words that it has.</summary>
    public static float[] Meaning(string text) => [.. s_meanings.Select(words => 0.1f + words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))];

    private static string Json(IEnumerable<float[]> vectors, bool asText) => new JsonObject
    {
        ["object"] = "list",
        ["model"] = "scripted",
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 },
        ["data"] = new JsonArray(
        [
            .. vectors.Select((vector, i) => new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = i,
                ["embedding"] = asText
                    ? Convert.ToBase64String([.. vector.SelectMany(BitConverter.GetBytes)])
                    : new JsonArray([.. vector.Select(value => (JsonNode)value)]),
            }),
        ]),
    }.ToJsonString();

    private async Task AnswerAsync(HttpContext context)
    {
        var asked = (await JsonNode.ParseAsync(context.Request.Body))!;
        string[] texts = [.. asked["input"]!.AsArray().Select(text => text!.GetValue<string>())];
        Requests.Enqueue(texts);
        Models.Enqueue(asked["model"]!.GetValue<string>());
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        if (_script.TryDequeue(out var answer))
        {
            await answer(context);
        }
        else if (Always is { } always)
        {
            await always(context);
        }
        else if (RefusedWord is { } refused && texts.Any(text => text.Contains(refused, StringComparison.Ordinal)))
        {
            await Status(400)(context);
        }
        else
        {
            var asText = asked["encoding_format"]?.GetValue<string>() == "base64";
            await Body(Json(texts.Select(Meaning), asText))(context);
        }
    }
}
