namespace NewsBot.Ingestion.Fetching;

/// <summary>The time that one fetch may take. It runs only while a host is being asked: waiting for one's turn is no slowness of the host.</summary>
internal sealed class FetchTime(TimeSpan whole, TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource _over = new(Timeout.InfiniteTimeSpan, clock);
    private TimeSpan _left = whole;

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>Lets it run until the result is disposed.</summary>
    public IDisposable Run()
    {
        _over.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
        return new Running(this, clock.GetTimestamp());
    }

    public void Dispose() => _over.Dispose();

    private void Stop(long since)
    {
        _left -= clock.GetElapsedTime(since);
        _over.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    private sealed class Running(FetchTime time, long since) : IDisposable
    {
        public void Dispose() => time.Stop(since);
    }
}
