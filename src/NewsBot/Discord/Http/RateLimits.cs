using System.Globalization;
using System.Net.Http.Headers;

namespace NewsBot.Discord.Http;

/// <summary>
/// Lets each request pass when Discord's limits allow it: one at a time per bucket and resource, none in a bucket that is used up, 50 a
/// second overall. The rules are https://docs.discord.com/developers/topics/rate-limits.
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private const int GlobalPerSecond = 50;
    private const int PruneAbove = 2_000;
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(25); // against clocks that run apart

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _bucketOfRoute = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RateBucket> _buckets = new(StringComparer.Ordinal);
    private readonly Queue<long> _sent = new();
    private long _globalFrom = long.MinValue;
    private int _waiting;

    /// <summary>Requests that wait for their turn now.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Buckets that are remembered now.</summary>
    public int Remembered
    {
        get
        {
            lock (_gate) return _buckets.Count;
        }
    }

    /// <summary>Waits until the request may be sent. Whoever enters must leave: see <see cref="Leave"/>.</summary>
    /// <returns>The bucket that was entered; null where its turn comes only after <paramref name="deadline"/>.</returns>
    public async Task<RateBucket?> EnterAsync(DiscordRequest request, long deadline, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        var bucket = Rent(request);
        try
        {
            if (!await bucket.Turn.WaitAsync(0, cancellationToken))
            {
                using var late = new CancellationTokenSource(Left(deadline), clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
                try
                {
                    await bucket.Turn.WaitAsync(either.Token);
                }
                catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
                {
                    GiveBack(bucket);
                    return null;
                }
            }

            try
            {
                while (Pause(bucket, request.OfInteraction) is var pause && pause > TimeSpan.Zero)
                {
                    if (pause > Left(deadline))
                    {
                        bucket.Turn.Release();
                        GiveBack(bucket);
                        return null;
                    }

                    await Task.Delay(pause, clock, cancellationToken);
                }
            }
            catch (OperationCanceledException)
            {
                bucket.Turn.Release();
                throw;
            }

            return bucket;
        }
        catch (OperationCanceledException)
        {
            GiveBack(bucket);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Takes in what the answer's headers say, and lets the next one in.</summary>
    /// <param name="bucket">What was entered.</param>
    /// <param name="request">What was sent.</param>
    /// <param name="headers">Of the answer; null where none came.</param>
    /// <param name="retryAfter">What a 429 bids to wait; null for any other answer.</param>
    /// <param name="global">Whether that holds for every bucket.</param>
    public void Leave(RateBucket bucket, DiscordRequest request, HttpResponseHeaders? headers, TimeSpan? retryAfter, bool global)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            if (headers is not null)
            {
                if (Text(headers, "X-RateLimit-Bucket") is { } name) _bucketOfRoute[request.Route] = name;
                bucket.Remaining = Seconds(headers, "X-RateLimit-Remaining") is { } remaining ? (int)remaining : int.MaxValue;
                if (Seconds(headers, "X-RateLimit-Reset-After") is { } reset) bucket.ResetAt = now + Ticks(TimeSpan.FromSeconds(reset) + Margin);
            }

            if (retryAfter is { } wait)
            {
                var from = now + Ticks(wait + Margin);
                bucket.ClosedUntil = Math.Max(bucket.ClosedUntil, from); // of a global one too: interactions do not look at the global limit
                if (global) _globalFrom = Math.Max(_globalFrom, from);
            }
        }

        bucket.Turn.Release();
        GiveBack(bucket);
    }

    /// <summary>A header's value; null where it is absent.</summary>
    public static string? Text(HttpResponseHeaders? headers, string name) =>
        headers is not null && headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>A header's value in seconds, or a count; null where it is absent or no number.</summary>
    public static double? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1e7 ? value : null;

    private TimeSpan Left(long deadline) =>
        deadline - clock.GetTimestamp() is var left && left > 0 ? clock.GetElapsedTime(0, left) : TimeSpan.Zero;

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * clock.TimestampFrequency);

    /// <summary>How long to wait still; zero: go, and the global limit has counted it.</summary>
    private TimeSpan Pause(RateBucket bucket, bool ofInteraction)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var from = bucket.ClosedUntil;
            if (bucket.Remaining <= 0) from = Math.Max(from, bucket.ResetAt);
            if (!ofInteraction)
            {
                while (_sent.TryPeek(out var oldest) && now - oldest >= Ticks(TimeSpan.FromSeconds(1) + Margin)) _sent.Dequeue();
                from = Math.Max(from, _globalFrom);
                if (_sent.Count >= GlobalPerSecond) from = Math.Max(from, _sent.Peek() + Ticks(TimeSpan.FromSeconds(1) + Margin));
            }

            if (from > now) return Max(clock.GetElapsedTime(now, from), TimeSpan.FromMilliseconds(1));

            if (!ofInteraction) _sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private RateBucket Rent(DiscordRequest request)
    {
        lock (_gate)
        {
            var name = _bucketOfRoute.GetValueOrDefault(request.Route, request.Route);
            var key = $"{name}|{request.Resource}";
            if (!_buckets.TryGetValue(key, out var bucket)) _buckets[key] = bucket = new RateBucket();
            bucket.Users++;
            return bucket;
        }
    }

    private void GiveBack(RateBucket bucket)
    {
        lock (_gate)
        {
            bucket.Users--;
            if (_buckets.Count <= PruneAbove) return;

            var now = clock.GetTimestamp();
            foreach (var (key, _) in _buckets.Where(entry => entry.Value.IsIdle(now)).ToList()) _buckets.Remove(key);
        }
    }
}
