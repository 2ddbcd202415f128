namespace NewsBot.Storage.Changes;

/// <summary>What came in, changed or went, in order, for readers that keep their own place in it.</summary>
internal sealed class ChangeLog(Archive archive)
{
    /// <summary>The place of the latest line; 0 where there is none.</summary>
    public long Latest(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long>("select max(sequence) from change");
    }

    /// <summary>The place of the latest line that was written by then; 0 where there is none.</summary>
    public long LatestAt(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long>("select coalesce((select sequence from change where at <= ?1 order by sequence desc limit 1), 0)", instant.ToUnixTimeMilliseconds());
    }

    /// <summary>When the line of a place was written; null where there is none.</summary>
    public DateTimeOffset? TimeOf(long sequence, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long?>("select at from change where sequence = ?1", sequence) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }

    /// <summary>The lines after one place up to another, in order.</summary>
    public IReadOnlyList<Change> Between(long after, long upTo, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select sequence, article_id, kind, version, at from change where sequence > ?1 and sequence <= ?2 order by sequence limit ?3",
            row => new Change(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))),
            after,
            upTo,
            limit);
    }

    /// <summary>The place that a reader has come to. A new one begins at the latest line.</summary>
    public long CursorOf(string reader, CancellationToken cancellationToken)
    {
        using (var reading = archive.Read(cancellationToken))
        {
            if (reading.Value<long?>("select cursor from change_reader where name = ?1", reader) is { } cursor) return cursor;
        }

        using var session = archive.Write(cancellationToken);
        session.Execute("insert into change_reader (name, cursor) select ?1, coalesce(max(sequence), 0) from change where true on conflict do nothing", reader);
        var begun = session.Value<long>("select cursor from change_reader where name = ?1", reader);
        session.Commit();
        return begun;
    }

    /// <summary>The next lines for a reader that begins at the first line and works through all of them.</summary>
    public ChangePortion Next(string reader, int lines, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var from = session.Value<long>("select cursor from change_reader where name = ?1", reader);
        var read = session.Query(
            "select sequence, article_id, kind in ('added', 'updated', 'restored') from change where sequence > ?1 order by sequence limit ?2",
            row => (Sequence: row.GetInt64(0), Id: row.GetString(1), Counts: row.GetBoolean(2)),
            from,
            lines);
        return new([.. read.Where(line => line.Counts).Select(line => line.Id).Distinct()], from, read.Count == 0 ? from : read[^1].Sequence);
    }

    /// <summary>Notes that a reader is done with every line up to this one.</summary>
    public void DoneUpTo(string reader, long line, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("insert into change_reader values (?1, ?2) on conflict (name) do update set cursor = ?2", reader, line);
        session.Commit();
    }

    /// <summary>Moves a reader on, within the transaction that stores what it read.</summary>
    /// <returns>False where another instance moved it before: then nothing must be stored.</returns>
    public static bool Advance(ArchiveSession session, string reader, long from, long to) =>
        session.Execute("update change_reader set cursor = ?3 where name = ?1 and cursor = ?2", reader, from, to) == 1;
}
