namespace NewsBot.Ingestion.Fetching.Manners;

/// <summary>Lets requests to one host go one after the other, with a pause between them.</summary>
internal sealed class HostTurns(FetchLimits limits, TimeProvider clock) : IDisposable
{
    private const int MostKept = 1_000;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _gate = new();

    /// <summary>The host's turn, to be given back by disposing it.</summary>
    /// <param name="host">Name and port.</param>
    /// <param name="asked">The pause that the host asks for; null where it asks for none.</param>
    public async Task<IDisposable> TakeAsync(string host, TimeSpan? asked, CancellationToken cancellationToken)
    {
        var known = Enter(host);
        try
        {
            await known.Free.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(known);
            throw;
        }

        try
        {
            var pause = asked > limits.Politeness ? asked.Value : limits.Politeness;
            if (pause > limits.LongestPoliteness) pause = limits.LongestPoliteness;
            if (known.Last is { } last && last + pause - clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, clock, cancellationToken);
            return new Turn(this, known);
        }
        catch
        {
            Free(known); // nothing was asked of the host: the next waits no longer for it
            throw;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var host in _hosts.Values) host.Free.Dispose();
            _hosts.Clear();
        }
    }

    private Host Enter(string name)
    {
        lock (_gate)
        {
            if (_hosts.Count > MostKept)
                foreach (var (old, idle) in _hosts.Where(host => host.Value.Users == 0).OrderBy(host => host.Value.Last).Take(MostKept / 2).ToList())
                {
                    _hosts.Remove(old);
                    idle.Free.Dispose();
                }

            if (!_hosts.TryGetValue(name, out var known)) _hosts.Add(name, known = new Host());
            known.Users++;
            return known;
        }
    }

    private void GiveBack(Host host)
    {
        host.Last = clock.GetUtcNow();
        Free(host);
    }

    private void Free(Host host)
    {
        host.Free.Release();
        Leave(host);
    }

    private void Leave(Host host)
    {
        lock (_gate) host.Users--;
    }

    private sealed class Host
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public DateTimeOffset? Last { get; set; }

        public int Users { get; set; }
    }

    private sealed class Turn(HostTurns turns, Host host) : IDisposable
    {
        public void Dispose() => turns.GiveBack(host);
    }
}
