namespace NewsBot.Storage.Feeds;

/// <summary>
/// When hosts were last asked, by any of the processes on one archive. A turn is booked and then waited for, so that nobody holds a lock meanwhile; a
/// process that dies leaves behind no more than the time it had booked.
/// </summary>
internal sealed class HostTurnStore(Archive archive)
{
    /// <summary>Books the next turn of a host.</summary>
    /// <param name="pause">What has to lie between the turn before and this one.</param>
    /// <param name="longest">Turns that lie further off, before or after <paramref name="now"/>, are of no concern: a clock was set back, or nobody waits for them.</param>
    /// <returns>From when the host may be asked: <paramref name="now"/> or later.</returns>
    /// <exception cref="ArchiveException">The archive cannot be written.</exception>
    public DateTimeOffset Book(string host, TimeSpan pause, TimeSpan longest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from host_turn where asked_at not between ?1 and ?2", (now - longest).ToUnixTimeMilliseconds(), (now + longest).ToUnixTimeMilliseconds());
        var last = session.Value<long?>("select asked_at from host_turn where host = ?1", host);
        var turn = last is { } at && DateTimeOffset.FromUnixTimeMilliseconds(at) + pause is var free && free > now ? free : now;
        Keep(session, host, turn);
        return turn;
    }

    /// <summary>Notes that a host has just answered: the pause counts from now on.</summary>
    /// <exception cref="ArchiveException">The archive cannot be written.</exception>
    public void Answered(string host, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        Keep(session, host, now);
    }

    private static void Keep(ArchiveSession session, string host, DateTimeOffset at)
    {
        session.Execute(
            "insert into host_turn (host, asked_at) values (?1, ?2) on conflict (host) do update set asked_at = max(asked_at, excluded.asked_at)",
            host,
            at.ToUnixTimeMilliseconds());
        session.Commit();
    }
}
