using NewsBot.Ingestion.Files.Encodings;

namespace NewsBot.Ingestion.Fetching.Manners;

/// <summary>What hosts ask of robots (RFC 9309), kept for a day.</summary>
internal sealed class RobotsRules(TimeProvider clock)
{
    private const int MostKept = 1_000;
    private const int LongestRead = 500 * 1024; // bytes; RFC 9309, 2.5

    private static readonly TimeSpan s_kept = TimeSpan.FromHours(24); // RFC 9309, 2.4
    private static readonly TimeSpan s_keptUnreached = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, Known> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _gate = new();

    /// <summary>Whether the host lets the bot fetch the link. A host without a robots.txt lets it; one whose robots.txt breaks (5xx) does not, for now.</summary>
    /// <param name="fetch">Fetches the robots.txt, where it is not known.</param>
    public async Task<bool> AllowAsync(Uri link, Func<string, CancellationToken, Task<FetchResult>> fetch, CancellationToken cancellationToken)
    {
        if (link.AbsolutePath == "/robots.txt") return true;

        if (Find(link) is not { } known)
        {
            var result = await fetch($"{link.GetLeftPart(UriPartial.Authority)}/robots.txt", cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            known = Kept(link, result);
        }

        return known.File.Allows(link.PathAndQuery);
    }

    /// <summary>The pause between two requests that the host asks for, as far as its rules are known; null where it asks for none.</summary>
    public TimeSpan? PauseOf(Uri link) => Find(link)?.File.Pause;

    private Known? Find(Uri link)
    {
        lock (_gate) return _hosts.TryGetValue(link.Authority, out var known) && known.Until > clock.GetUtcNow() ? known : null;
    }

    private Known Kept(Uri link, FetchResult result)
    {
        var file = result.Ok ? RobotsFile.Parse(TextDecoder.Decode(result.Bytes.Span[..Math.Min(result.Bytes.Length, LongestRead)]) ?? "")
            : result.Status >= 500 || result.Failure is FetchFailure.AskedToWait ? RobotsFile.Nothing
            : RobotsFile.Everything;
        var known = new Known(file, clock.GetUtcNow() + (result.MayRecover ? s_keptUnreached : s_kept));
        lock (_gate)
        {
            if (_hosts.Count >= MostKept) _hosts.Clear();
            _hosts[link.Authority] = known;
        }

        return known;
    }

    private sealed record Known(RobotsFile File, DateTimeOffset Until);
}
