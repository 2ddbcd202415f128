namespace NewsBot.Storage.Stories;

/// <summary>Reads the change log in portions, from where the reader of that name stopped.</summary>
internal sealed class ChangeReader(Archive archive)
{
    public ChangePortion Next(string reader, int lines, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var from = session.Value<long>("select cursor from log_reader where name = ?1", reader);
        var read = session.Query(
            "select sequence, article_id, kind in ('added', 'updated', 'restored') from change where sequence > ?1 order by sequence limit ?2",
            row => (Sequence: row.GetInt64(0), Id: row.GetString(1), Counts: row.GetBoolean(2)),
            from,
            lines);
        return new([.. read.Where(line => line.Counts).Select(line => line.Id).Distinct()], from, read.Count == 0 ? from : read[^1].Sequence);
    }

    /// <summary>Notes that the reader is done with every line up to this one.</summary>
    public void DoneUpTo(string reader, long line, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("insert into log_reader values (?1, ?2) on conflict (name) do update set cursor = ?2", reader, line);
        session.Commit();
    }
}
