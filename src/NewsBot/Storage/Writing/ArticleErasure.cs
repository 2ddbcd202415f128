using System.Buffers;
using Microsoft.Data.Sqlite;

namespace NewsBot.Storage.Writing;

/// <summary>
/// Deletes articles with every version of them, all that was derived from them, and the answers that were kept and show them; a line of the audit stays,
/// with the id, and keeps them from being read in again under any link that they were met under. <see cref="Archive.Compact"/> takes their words out of the file.
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

        using var session = archive.Write(cancellationToken);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var erased = new List<string>();
        foreach (var id in articleIds.Select(id => WithdrawalStore.KnownId(session, id)).Distinct().ToList())
        {
            if (session.Query("select number, source from article where id = ?1", row => (Number: row.GetInt64(0), Source: row.GetString(1)), id) is not [var found]) continue;

            var texts = session.Query("select text from embedding where passage in (select number from passage where article = ?1)", row => row.GetInt64(0), found.Number);
            ArticleWriter.Clear(session, found.Number);
            foreach (var text in texts) session.Execute("delete from embedded_text where number = ?1 and not exists (select 1 from embedding where text = ?1)", text);
            session.Execute("delete from dead_letter where source = ?1", found.Source);
            session.Execute("delete from post_citation where article_id = ?1", id);
            session.Execute("delete from watch_match where article_id = ?1", id);
            session.Execute(
                "insert or replace into withdrawal (article_id, at, reason, by, under) select id, ?2, ?3, ?4, ?5 from article_alias where article = ?1", found.Number, now, reason, by, id);
            session.Execute("insert or replace into withdrawal (article_id, at, reason, by) values (?1, ?2, ?3, ?4)", id, now, reason, by);
            Stories.StoryWork.Forget(session, found.Number); // its number may be another's next: no copy may point to it
            session.Execute("delete from article where number = ?1", found.Number); // and by its foreign keys versions, dates, stories, aliases
            WithdrawalStore.Note(session, new Withdrawal { ArticleId = id, Reason = reason, By = by, Action = "deleted" }, now);
            erased.Add(id);
        }

        if (erased.Count > 0) ForgetAnswers(session, erased);
        session.Commit();
        return erased.Count;
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
