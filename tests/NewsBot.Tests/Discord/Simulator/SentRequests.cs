using System.Collections.Concurrent;
using System.Text.Json;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>Notes when each request is sent and what it is answered, on the sender's side.</summary>
internal sealed class SentRequests : DelegatingHandler
{
    // Between the decision to send and this handler a busy machine may take a moment.
    private static readonly TimeSpan UnderWay = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<(long At, string Path)> _sent = new();
    private readonly ConcurrentQueue<(long At, double RetryAfter, bool Global, string Path)> _refused = new();

    /// <summary>Requests that were sent after a refusal had been read and before it allowed them.</summary>
    public IReadOnlyList<string> SoonerThanAllowed(int timesAsFast) =>
    [
        .. from refusal in _refused
           from sent in _sent
           where refusal.Global || sent.Path == refusal.Path
           let after = sent.At - refusal.At
           where after > Ticks(UnderWay) && after < Ticks(TimeSpan.FromSeconds(refusal.RetryAfter / timesAsFast))
           select $"{sent.Path} was sent {TimeProvider.System.GetElapsedTime(refusal.At, sent.At)} after a refusal for {refusal.RetryAfter / timesAsFast} s",
    ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.Enqueue((TimeProvider.System.GetTimestamp(), request.RequestUri!.AbsolutePath));
        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode is not 429) return response;

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        _refused.Enqueue((
            TimeProvider.System.GetTimestamp(),
            body.RootElement.GetProperty("retry_after").GetDouble(),
            body.RootElement.GetProperty("global").GetBoolean(),
            request.RequestUri.AbsolutePath));
        return response;
    }

    private static long Ticks(TimeSpan span) => (long)(span.TotalSeconds * TimeProvider.System.TimestampFrequency);
}
