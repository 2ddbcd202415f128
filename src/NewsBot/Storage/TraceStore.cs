namespace NewsBot.Storage;

/// <summary>How each answer came about, as JSON, by the answer's id; kept for a time and then dropped.</summary>
internal sealed class TraceStore(Archive archive, TimeProvider clock)
{
    // Answers older than this are dropped when a new one is kept.
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(90);

    public void Keep(string answerId, string command, string content, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var now = clock.GetUtcNow();
        session.Execute("delete from trace where at < ?1", (now - s_kept).ToUnixTimeMilliseconds());
        session.Execute(
            "insert or replace into trace (answer_id, at, command, content) values (?1, ?2, ?3, ?4)", answerId, now.ToUnixTimeMilliseconds(), command, content);
        session.Commit();
    }

    /// <summary>The JSON that was kept; null where there is none of that id.</summary>
    public string? Find(string answerId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>("select content from trace where answer_id = ?1", answerId);
    }
}
