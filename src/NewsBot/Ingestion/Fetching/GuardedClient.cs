using System.Net;
using System.Net.Http.Headers;
using NewsBot.Ingestion.Fetching.Guards;
using NewsBot.Ingestion.Fetching.Manners;
using NewsBot.Ingestion.Files;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Fetching;

/// <summary>
/// The one client that addresses from feeds, pages and editors are fetched with: public hosts alone, bounded in time and size, polite, without
/// cookies. Failures are values.
/// </summary>
internal sealed class GuardedClient : IDisposable
{
    private const int LongestProblem = 200;

    private static readonly string[] s_otherTypes = ["image/", "audio/", "video/", "font/", "model/"];

    private readonly HttpClient _http;
    private readonly FetchLimits _limits;
    private readonly RobotsRules _robots;
    private readonly HostTurns _turns;
    private readonly TimeProvider _clock;

    /// <param name="userAgent">What sites are told of the bot.</param>
    /// <param name="shared">Where the processes on one archive tell each other when they ask a host; null: this one is alone.</param>
    public GuardedClient(GuardedConnections connections, FetchLimits limits, TimeProvider clock, string userAgent, HostTurnStore? shared = null)
    {
        (_limits, _clock) = (limits, clock);
        _turns = new HostTurns(limits, shared, clock);
        _robots = new RobotsRules(clock);
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false, // a proxy would look the names up itself
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = limits.Connect,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = 2,
            MaxResponseHeadersLength = 64, // KB
            ActivityHeadersPropagator = null,
            ConnectCallback = (context, cancellationToken) => connections.OpenAsync(context.DnsEndPoint, cancellationToken),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // each fetch has its own
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xhtml+xml;q=0.9, application/xml;q=0.9, */*;q=0.5");
    }

    public void Dispose()
    {
        _http.Dispose();
        _turns.Dispose();
    }

    /// <summary>Fetches a feed or a page, over redirects. Throws nothing but <see cref="OperationCanceledException"/>, and that only when the token is cancelled.</summary>
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var time = new FetchTime(_limits.Whole, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Over, cancellationToken);
        return await FollowAsync(request, time, checksRobots: true, cancellationToken, either.Token);
    }

    private async Task<FetchResult> FollowAsync(FetchRequest request, FetchTime time, bool checksRobots, CancellationToken given, CancellationToken token)
    {
        var at = request.Url;
        string? movedTo = null;
        var forGood = true;
        for (var redirects = 0; redirects <= _limits.MostRedirects; redirects++)
        {
            if (LinkRules.Check(at, out var problem) is not { } link) return Failed(at, FetchFailure.BadLink, problem!);

            try
            {
                if (checksRobots && !await _robots.AllowAsync(link, (url, stop) => FetchRobotsAsync(url, time, stop), token)) return Failed(at, FetchFailure.RefusedByRobots, $"The robots.txt of {link.Host} asks not to fetch this.");

                using var turn = await _turns.TakeAsync(link.Authority, checksRobots ? _robots.PauseOf(link) : null, token);
                using var running = time.Run();
                using var response = await SendAsync(link, request, token);
                if (Target(link, response) is { } target)
                {
                    forGood = forGood && response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                    if (forGood) movedTo = target;
                    at = target;
                    continue;
                }

                return await ResultAsync(link.AbsoluteUri, response, token) with { MovedTo = movedTo };
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !given.IsCancellationRequested)
            {
                return Problem(at, link, exception);
            }
        }

        return Failed(at, FetchFailure.TooManyRedirects, $"It is redirected more than {_limits.MostRedirects} times.");
    }

    private async Task<HttpResponseMessage> SendAsync(Uri link, FetchRequest request, CancellationToken token)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, link);
        if (request.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } modified) message.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        using var silent = new CancellationTokenSource(_limits.FirstByte, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silent.Token, token);
        return await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
    }

    private static string? Target(Uri link, HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location && Uri.TryCreate(link, location, out var target) ? target.AbsoluteUri : null;

    private async Task<FetchResult> ResultAsync(string url, HttpResponseMessage response, CancellationToken token)
    {
        var headers = new FetchResult
        {
            Url = url,
            Status = (int)response.StatusCode,
            ETag = Header(response, "ETag"),
            LastModified = Header(response, "Last-Modified"),
            RetryAfter = Wait(response.Headers.RetryAfter),
            MaxAge = response.Headers.CacheControl?.MaxAge,
            MediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
            Charset = response.Content.Headers.ContentType?.CharSet,
        };
        var status = headers.Status;
        if (status is 304) return headers with { Unchanged = true };
        if (status is 410) return headers with { Failure = FetchFailure.Gone, Problem = "The host says that it is gone for good (410)." };
        if (status is 429 or 503) return headers with { Failure = FetchFailure.AskedToWait, Problem = $"The host asks to come back later ({status})." };
        if (status is < 200 or > 299) return headers with { Failure = FetchFailure.HttpError, Problem = Sentence(status) };
        if (headers.MediaType is { } type && IsOther(type)) return headers with { Failure = FetchFailure.WrongType, Problem = $"It is neither a feed nor a page but {type}." };
        if (response.Content.Headers.ContentLength > _limits.LongestBody) return headers with { Failure = FetchFailure.TooLong, Problem = TooLong };

        await using var stream = await response.Content.ReadAsStreamAsync(token);
        return await LimitedStream.ReadAllAsync(stream, _limits.LongestBody, token) is { } bytes
            ? headers with { Bytes = bytes }
            : headers with { Failure = FetchFailure.TooLong, Problem = TooLong };
    }

    private string TooLong => $"It is longer than {_limits.LongestBody / 1024:N0} KB.";

    private static string Sentence(int status) => status switch
    {
        401 or 403 => $"The host does not let the bot read it ({status}).",
        404 => "There is no such page on the host (404).",
        >= 500 => $"The host has an error of its own ({status}).",
        _ => $"The host answers with the error {status}.",
    };

    private static bool IsOther(string type) =>
        Array.Exists(s_otherTypes, other => type.StartsWith(other, StringComparison.Ordinal)) || type is "application/pdf" or "application/zip" or "application/gzip" or "application/x-msdownload" or "application/javascript" or "text/css" or "text/javascript";

    private static FetchResult Problem(string at, Uri link, Exception exception)
    {
        if (Inner<RefusedAddressException>(exception) is { } refused) return Failed(at, FetchFailure.RefusedAddress, refused.Message);
        if (exception is OperationCanceledException or TimeoutException) return Failed(at, FetchFailure.TooSlow, $"{link.Host} takes too long to answer.");
        if (Inner<System.Net.Sockets.SocketException>(exception) is { } socket)
            return Failed(at, FetchFailure.Unreachable, socket.SocketErrorCode is System.Net.Sockets.SocketError.HostNotFound or System.Net.Sockets.SocketError.NoData ? $"There is no host {link.Host}." : $"{link.Host} cannot be reached.");
        if (Inner<System.Security.Authentication.AuthenticationException>(exception) is not null) return Failed(at, FetchFailure.Unreachable, $"{link.Host} cannot prove that it is itself: its certificate does not hold, or it does not speak https.");
        return exception is HttpRequestException or IOException or InvalidDataException
            ? Failed(at, FetchFailure.Unreachable, $"{link.Host} breaks off or answers with what is not HTTP.")
            : Failed(at, FetchFailure.Unreachable, $"{link.Host} answers with what cannot be read.");
    }

    private static FetchResult Failed(string url, FetchFailure failure, string problem) =>
        new() { Url = url, Failure = failure, Problem = problem.Length <= LongestProblem ? problem : problem[..LongestProblem] };

    private static T? Inner<T>(Exception? exception)
        where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
            if (exception is T found) return found;
        return null;
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? value) => value?.Delta ?? (value?.Date is { } date && date - _clock.GetUtcNow() is { Ticks: > 0 } wait ? wait : null);

    private static string? Header(HttpResponseMessage response, string name) =>
        (response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values)) && values.ToString() is { Length: > 0 and <= 500 } value ? value : null;

    // A robots.txt is fetched as anything else is, but by its own leave.
    private Task<FetchResult> FetchRobotsAsync(string url, FetchTime time, CancellationToken token) =>
        FollowAsync(new FetchRequest(url), time, checksRobots: false, CancellationToken.None, token);
}
