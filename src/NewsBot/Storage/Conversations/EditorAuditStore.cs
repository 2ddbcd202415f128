namespace NewsBot.Storage.Conversations;

/// <summary>What editors did in chats; lines are added and never changed.</summary>
internal sealed class EditorAuditStore(Archive archive, TimeProvider clock)
{
    public void Add(EditorAction action, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            "insert into editor_audit (at, user, guild, channel, command, outcome, answer_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            clock.GetUtcNow().ToUnixTimeMilliseconds(),
            action.User,
            action.Guild,
            action.Channel,
            action.Command,
            action.Outcome,
            action.AnswerId);
        session.Commit();
    }

    /// <summary>The latest actions, newest first.</summary>
    public IReadOnlyList<EditorAction> Latest(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select at, user, guild, channel, command, outcome, answer_id from editor_audit order by number desc limit ?1",
            row => new EditorAction
            {
                At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
                User = row.GetString(1),
                Guild = row.IsDBNull(2) ? null : row.GetString(2),
                Channel = row.IsDBNull(3) ? null : row.GetString(3),
                Command = row.GetString(4),
                Outcome = row.GetString(5),
                AnswerId = row.GetString(6),
            },
            limit);
    }
}
