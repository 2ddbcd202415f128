using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace NewsBot.Embeddings.Remote;

/// <summary>How requests to an endpoint are repeated, and how their failures are told.</summary>
internal static class Requests
{
    private const int Retries = 4;

    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(60);

    /// <summary>Repeats what may pass, at growing distances, or after as long as the endpoint asks for; each try has its own time limit.</summary>
    /// <param name="first">How long the first distance is, about.</param>
    public static ResiliencePipeline Pipeline(TimeSpan first, TimeSpan eachTry, TimeProvider clock) => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = first,
            MaxDelay = s_longestWait,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } exception && MayPass(exception)),
            DelayGenerator = arguments => ValueTask.FromResult(AskedFor(arguments.Outcome.Exception, clock)),
        })
        .AddTimeout(new TimeoutStrategyOptions { Timeout = eachTry })
        .Build();

    /// <summary>What a failed request is told as; null for what is no failure of the endpoint.</summary>
    public static EmbeddingException? Told(Exception exception) => exception switch
    {
        EmbeddingException told => told,
        ClientResultException { Status: 401 or 403 } => new(EmbeddingFailure.Refused, "The embedding endpoint refuses the key; check the setting Embeddings:ApiKey."),
        ClientResultException { Status: 404 } => new(
            EmbeddingFailure.Refused, "The embedding endpoint does not know the model or the address; check the settings Embeddings:Model and Embeddings:Endpoint."),
        ClientResultException { Status: 429 } => new(EmbeddingFailure.Unreachable, "The embedding endpoint has too much to do."),
        ClientResultException { Status: 400 or 413 or 422 } => new(EmbeddingFailure.TextRefused, "The embedding endpoint refuses the texts it was sent."),
        ClientResultException { Status: >= 400 and < 500 and not 408 } refused => new(
            EmbeddingFailure.Refused, string.Create(CultureInfo.InvariantCulture, $"The embedding endpoint refuses requests ({refused.Status}).")),
        ClientResultException { Status: > 0 } broken => new(
            EmbeddingFailure.Unreachable, string.Create(CultureInfo.InvariantCulture, $"The embedding endpoint reports a failure ({broken.Status}).")),
        TimeoutRejectedException => new(EmbeddingFailure.Unreachable, "The embedding endpoint does not answer in time."),
        ClientResultException or HttpRequestException or IOException or AggregateException => new(EmbeddingFailure.Unreachable, "The embedding endpoint cannot be reached."),
        JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or NullReferenceException or OverflowException => new(
            EmbeddingFailure.Unusable, "The embedding endpoint answers with something that is no embedding."),
        _ => null,
    };

    private static bool MayPass(Exception exception) => Told(exception)?.Failure is EmbeddingFailure.Unreachable;

    /// <summary>What Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); null where it asks for nothing.</summary>
    private static TimeSpan? AskedFor(Exception? exception, TimeProvider clock)
    {
        if (exception is not ClientResultException failed || failed.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var asked) is not true) return null;

        TimeSpan? wait = double.TryParse(asked, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 3600))
            : DateTimeOffset.TryParse(asked, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at - clock.GetUtcNow()
            : null;
        return wait is null || wait < TimeSpan.Zero ? null : wait > s_longestWait ? s_longestWait : wait;
    }
}
