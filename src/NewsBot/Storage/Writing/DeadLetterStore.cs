namespace NewsBot.Storage.Writing;

/// <summary>Keeps what could not be read in, so that it can be tried again.</summary>
internal sealed class DeadLetterStore(Archive archive, TimeProvider clock)
{
    /// <summary>Notes what failed and strikes out what succeeded, at once.</summary>
    /// <param name="failed">Source to reason.</param>
    /// <param name="succeeded">Sources that were read.</param>
    public void Note(IReadOnlyDictionary<string, string> failed, IReadOnlyCollection<string> succeeded, CancellationToken cancellationToken)
    {
        if (failed.Count == 0 && (succeeded.Count == 0 || Count(cancellationToken) == 0)) return;

        using var session = archive.Write(cancellationToken);
        foreach (var source in succeeded) session.Execute("delete from dead_letter where source = ?1", source);
        foreach (var (source, reason) in failed)
        {
            session.Execute(
                "insert into dead_letter values (?1, ?2, ?3, 1) on conflict (source) do update set reason = ?2, at = ?3, attempts = attempts + 1",
                source,
                reason,
                clock.GetUtcNow().ToUnixTimeMilliseconds());
        }

        session.Commit();
    }

    /// <summary>What failed, latest first.</summary>
    public IReadOnlyList<DeadLetter> Latest(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select source, reason, at, attempts from dead_letter order by at desc, source limit ?1",
            row => new DeadLetter(row.GetString(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetInt32(3)),
            limit);
    }

    public int Count(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from dead_letter");
    }
}
