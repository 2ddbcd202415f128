using NewsBot.Storage;
using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Fetching.Manners;

/// <summary>
/// Lets requests to one host go one after the other, with a pause between them. The pause is kept together with the other processes on the archive;
/// while that cannot be written, with those of this process alone.
/// </summary>
/// <param name="shared">Where processes tell each other of their turns; null: this one is alone.</param>
internal sealed class HostTurns(FetchLimits limits, HostTurnStore? shared, TimeProvider clock) : IDisposable
{
    private const int MostKept = 1_000;
    private const int MostAhead = 4; // of the longest pauses: as many processes may stand in a row

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
            var free = known.Last + pause;
            if (Booked(host, pause, cancellationToken) is { } booked && !(booked < free)) free = booked;
            if (free - clock.GetUtcNow() is { Ticks: > 0 } wait) await Task.Delay(wait, clock, cancellationToken);
            return new Turn(this, host, known);
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

    // Null where there is nobody to share with, or no way to.
    private DateTimeOffset? Booked(string host, TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            return pause > TimeSpan.Zero ? shared?.Book(host, pause, MostAhead * limits.LongestPoliteness, clock.GetUtcNow(), cancellationToken) : null;
        }
        catch (ArchiveException)
        {
            return null; // whoever stores what is fetched says what is wrong with the archive
        }
    }

    private void GiveBack(string name, Host host)
    {
        host.Last = clock.GetUtcNow();
        try
        {
            if (limits.Politeness > TimeSpan.Zero) shared?.Answered(name, host.Last.Value, CancellationToken.None);
        }
        catch (ArchiveException)
        {
            // The booking stands: the others count from the beginning of this request.
        }
        finally
        {
            Free(host);
        }
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

    private sealed class Turn(HostTurns turns, string name, Host host) : IDisposable
    {
        public void Dispose() => turns.GiveBack(name, host);
    }
}
