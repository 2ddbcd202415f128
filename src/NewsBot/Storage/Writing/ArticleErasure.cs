using System.Buffers;
using Microsoft.Data.Sqlite;
using NewsBot.Articles;

namespace NewsBot.Storage.Writing;

/// <summary>
/// Deletes articles with every version of them, all that was derived from them, and the answers that were kept and show them; a line of the audit stays,
/// with the id, and keeps them from being read in again under any link that they were met under. <see cref="Archive.Compact"/> takes their words out of the file.
/// What was deleted on purpose is known again by its text too, of which a hash stays; the text of one that expired may come again from whoever else may print it.
/// </summary>
internal sealed class ArticleErasure(Archive archive, TimeProvider clock)
{
    /// <param name="articleIds">Ids of articles, or of what lies in them.</param>
    /// <param name="reason">Why, for the audit.</param>
    /// <param name="by">Who, as in <see cref="Withdrawal.By"/>.</param>
    /// <returns>How many were there and are deleted.</returns>
    public int Erase(IReadOnlyCollection<string> articleIds, string reason, string by, CancellationToken cancellationToken)
    {
        if (articleIds.Count == 0) return 0;

        var kind = by is Withdrawal.Retention ? Withdrawal.Expired : Withdrawal.Deleted;
        using var session = archive.Write(cancellationToken);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var erased = new List<string>();
        foreach (var id in articleIds.Select(id => WithdrawalStore.KnownId(session, id)).Distinct().ToList())
        {
            if (session.Query("select number, source from article where id = ?1", row => (Number: row.GetInt64(0), Source: row.GetString(1)), id) is not [var found]) continue;

            if (kind is Withdrawal.Deleted) KeepTextsOut(session, found.Number, id);
            var texts = session.Query("select text from embedding where passage in (select number from passage where article = ?1)", row => row.GetInt64(0), found.Number);
            ArticleWriter.Clear(session, found.Number);
            foreach (var text in texts) session.Execute("delete from embedded_text where number = ?1 and not exists (select 1 from embedding where text = ?1)", text);
            session.Execute("delete from dead_letter where source = ?1", found.Source);
            session.Execute("delete from post_citation where article_id = ?1", id);
            session.Execute("delete from watch_match where article_id = ?1", id);
            session.Execute(
                "insert or replace into withdrawal (article_id, at, reason, by, under, kind) select id, ?2, ?3, ?4, ?5, ?6 from article_alias where article = ?1", found.Number, now, reason, by, id, kind);
            session.Execute("insert or replace into withdrawal (article_id, at, reason, by, kind) values (?1, ?2, ?3, ?4, ?5)", id, now, reason, by, kind);
            Stories.StoryWork.Forget(session, found.Number); // its number may be another's next: no copy may point to it
            session.Execute("delete from article where number = ?1", found.Number); // and by its foreign keys versions, dates, stories, aliases
            WithdrawalStore.Note(session, new Withdrawal { ArticleId = id, Reason = reason, By = by, Action = kind }, now);
            erased.Add(id);
        }

        if (erased.Count > 0) ForgetAnswers(session, erased);
        session.Commit();
        return erased.Count;
    }

    // Of every version of it.
    private static void KeepTextsOut(ArchiveSession session, long number, string id)
    {
        var bodies = session.Query("select body from article where number = ?1 union select body from article_version where article = ?1", row => row.GetString(0), number);
        foreach (var body in bodies) session.Execute("insert or ignore into erased_text (hash, article_id) values (?1, ?2)", ArticleIdentity.WordsHashOf(body), id);
    }

    // What is kept of answers is read once, however many articles go.
    private static void ForgetAnswers(ArchiveSession session, List<string> erased)
    {
        var ids = SearchValues.Create([.. erased], StringComparison.Ordinal);
        string? Showing(SqliteDataReader row) => row.GetString(1).AsSpan().ContainsAny(ids) ? row.GetString(0) : null;
        foreach (var answer in session.Query("select answer_id, content from trace", Showing).OfType<string>()) session.Execute("delete from trace where answer_id = ?1", answer);
        foreach (var post in session.Query("select number, reply from post where reply is not null", Showing).OfType<string>())
            session.Execute("update post set reply = null where number = ?1", post);
        session.Execute("delete from reply_page"); // replies with buttons hold words, not ids
    }
}
