using NewsBot.Articles;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>Checks what SQLite cannot know: that every span lies in its body and every row has its place in the word index.</summary>
internal sealed class ArchiveCheck(Archive archive)
{
    /// <summary>One sentence a problem; empty where all is well. Reads the whole archive, article by article.</summary>
    public IReadOnlyList<string> Problems(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var problems = new List<string>();
        foreach (var number in session.Query("select number from article order by number", row => row.GetInt64(0)))
        {
            var (id, body, hash) = session.Query("select id, body, body_hash from article where number = ?1", row => (row.GetString(0), row.GetString(1), row.GetString(2)), number)[0];
            if (ArticleIdentity.HashOf(body) != hash) problems.Add($"The body of {id} is not the one that was stored.");

            var whole = new TextSpan(0, body.Length);
            var spans = session.Query("select start, end from passage where article = ?1", row => new TextSpan(row.GetInt32(0), row.GetInt32(1)), number)
                .Concat(session.Query("select content from quote where article = ?1", row => ArticleRow.Spans(row.GetString(0)), number).SelectMany(content => content));
            if (spans.Any(span => span.Length <= 0 || !whole.Contains(span))) problems.Add($"A passage or quotation of {id} lies outside its body.");
        }

        Compare(session, problems, "passage");
        Compare(session, problems, "quote");
        return problems;
    }

    private static void Compare(ArchiveSession session, List<string> problems, string table)
    {
        var missing = session.Value<int>($"select count(*) from {table} where number not in (select id from {table}_index_docsize)");
        var stray = session.Value<int>($"select count(*) from {table}_index_docsize where id not in (select number from {table})");
        if (missing > 0) problems.Add($"{missing} of the {table}s are missing from the word index; read their articles in again.");
        if (stray > 0) problems.Add($"The word index holds {stray} {table}s that are no more.");
    }
}
