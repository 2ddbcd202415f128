using NewsBot.Articles;

namespace NewsBot.Storage.Writing;

/// <summary>Takes articles out of every answer, and back. A withdrawn one stays so when it is read in again, until it is restored.</summary>
internal sealed class WithdrawalStore(Archive archive, TimeProvider clock)
{
    /// <summary>Withdraws an article, whether the archive has it already or not, and notes it.</summary>
    /// <returns>Whether anything changed: false where it was withdrawn before.</returns>
    public bool Withdraw(Withdrawal withdrawal, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var id = KnownId(session, withdrawal.ArticleId);
        if (session.Value<int>("select count(*) from withdrawal where article_id = ?1", id) > 0) return false;

        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        session.Execute("insert into withdrawal (article_id, at, reason, by) values (?1, ?2, ?3, ?4)", id, now, withdrawal.Reason, withdrawal.By);
        session.Execute("update article set withdrawn_at = ?2, withdrawn_reason = ?3 where id = ?1", id, now, withdrawal.Reason);
        Note(session, withdrawal with { ArticleId = id, Action = Withdrawal.Withdrawn }, now);
        session.Commit();
        return true;
    }

    /// <summary>Makes a withdrawn article usable again, lets one that is here no more be read in again, and notes it.</summary>
    /// <returns>False where it was not kept out.</returns>
    public bool Restore(string articleId, string reason, string by, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var id = KnownId(session, articleId);
        id = session.Value<string>("select under from withdrawal where article_id = ?1", id) ?? id;
        if (session.Execute("delete from withdrawal where article_id = ?1 or under = ?1", id) == 0) return false;

        session.Execute("delete from erased_text where article_id = ?1", id);
        session.Execute("update article set withdrawn_at = null, withdrawn_reason = null where id = ?1", id);
        Note(session, new Withdrawal { ArticleId = id, Reason = reason, By = by, Action = Withdrawal.Restored }, clock.GetUtcNow().ToUnixTimeMilliseconds());
        session.Commit();
        return true;
    }

    /// <summary>Why and when an article was withdrawn or deleted or has expired; null where none of these holds.</summary>
    public Withdrawal? Find(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select article_id, reason, by, at, kind from withdrawal where article_id = ?1", Read, KnownId(session, articleId)) is [var found] ? found : null;
    }

    /// <summary>The article's headline, also where it is withdrawn; null where the archive does not have it.</summary>
    public string? TitleOf(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>("select title from article where id = ?1", KnownId(session, articleId));
    }

    /// <summary>How many articles are kept out, by the word for it ("withdrawn", "deleted", "expired"), in the order of these words.</summary>
    public IReadOnlyList<Tally> Counts(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select kind, count(*) from withdrawal where under is null group by kind order by kind = 'expired', kind = 'deleted'", row => new Tally(row.GetString(0), row.GetInt32(1)));
    }

    /// <summary>What was withdrawn and restored, what was deleted and what expired, newest first.</summary>
    public IReadOnlyList<Withdrawal> Audit(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select article_id, reason, by, at, action from withdrawal_audit order by number desc limit ?1", Read, limit);
    }

    /// <summary>Writes a line of the audit and one of the change log.</summary>
    internal static void Note(ArchiveSession session, Withdrawal line, long now)
    {
        session.Execute(
            "insert into withdrawal_audit (at, article_id, action, reason, by) values (?1, ?2, ?3, ?4, ?5)", now, line.ArticleId, line.Action, line.Reason, line.By);
        session.Execute(
            "insert into change (article_id, kind, version, at) values (?1, ?2, coalesce((select version from article where id = ?1), 0), ?3)", line.ArticleId, line.Action, now);
    }

    /// <summary>The id an article is kept under, by any id it has been met under.</summary>
    internal static string KnownId(ArchiveSession session, string id) =>
        session.Value<string>("select a.id from article_alias l join article a on a.number = l.article where l.id = ?1", ArticleIdentity.ArticleOf(id)) ?? ArticleIdentity.ArticleOf(id);

    private static Withdrawal Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        ArticleId = row.GetString(0),
        Reason = row.GetString(1),
        By = row.GetString(2),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        Action = row.GetString(4),
    };
}
