namespace NewsBot.Discord.Http;

/// <summary>
/// Keeps the bot from being banned for requests that Discord refuses: 10,000 answers of 401, 403 or 429 in ten minutes ban the address
/// (https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
/// </summary>
internal sealed class InvalidRequests(TimeProvider clock) : IDisposable
{
    /// <summary>Half the limit, for other programs may share the address.</summary>
    public const int Allowed = 5_000;

    private const int DeadWebhooksKept = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<long> _invalid = new();
    private readonly Queue<string> _deadInOrder = new();
    private readonly HashSet<string> _dead = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _refused = new();

    /// <summary>Cancelled once Discord has refused the bot's token: nothing may be sent with it any more.</summary>
    public CancellationToken TokenRefused => _refused.Token;

    public void Dispose() => _refused.Dispose();

    /// <summary>Whether a request may be sent at all.</summary>
    public bool Allows(DiscordRequest request)
    {
        lock (_gate)
        {
            if (_refused.IsCancellationRequested && !request.OfInteraction) return false;
            if (request.OfInteraction && _dead.Contains(request.Resource)) return false;

            while (_invalid.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window) _invalid.Dequeue();
            return _invalid.Count < Allowed;
        }
    }

    /// <summary>Takes in an answer.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="status">The HTTP status of the answer.</param>
    /// <param name="shared">Whether a 429 came from a limit that is shared with others, which Discord does not count.</param>
    public void Count(DiscordRequest request, int status, bool shared)
    {
        lock (_gate)
        {
            if (status is 401 or 403 || (status is 429 && !shared)) _invalid.Enqueue(clock.GetTimestamp());
        }

        if (status is 401 && !request.OfInteraction) _refused.Cancel();
    }

    /// <summary>Remembers that a webhook is gone, so that it is never called again.</summary>
    public void Bury(string resource)
    {
        lock (_gate)
        {
            if (!_dead.Add(resource)) return;

            _deadInOrder.Enqueue(resource);
            if (_deadInOrder.Count > DeadWebhooksKept) _dead.Remove(_deadInOrder.Dequeue());
        }
    }
}
