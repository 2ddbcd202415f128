using Microsoft.Data.Sqlite;
using NewsBot.Articles;
using NewsBot.Storage.Writing;

namespace NewsBot.Storage.Rows;

/// <summary>How a quotation is written in a row of the table `quote` and its index, and read back.</summary>
internal static class QuoteRow
{
    /// <summary>What <see cref="Read"/> expects, in its order.</summary>
    public const string Columns =
        "article.id, quote.ordinal, quote.kind, quote.content, cue_start, cue_end, source_start, source_end, quote.speaker, quote.role, quote.inferred";

    public static void Insert(ArchiveSession session, long article, int ordinal, AnalysedArticle analysed)
    {
        var body = analysed.Article.Body;
        var quote = analysed.Quotes[ordinal];
        session.Execute(
            """
            insert into quote (article, ordinal, kind, content, cue_start, cue_end, source_start, source_end, speaker, role, inferred)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            article,
            ordinal,
            quote.Kind.ToString(),
            ArticleRow.Spans(quote.Content),
            quote.Cue?.Start,
            quote.Cue?.End,
            quote.Source?.Start,
            quote.Source?.End,
            quote.Speaker?.Name,
            quote.Speaker?.Role,
            quote.Speaker?.Inferred ?? false);
        session.Execute(
            "insert into quote_index (rowid, words, around, speaker) values (?1, ?2, ?3, ?4)",
            session.LastNumber(),
            string.Join(' ', quote.Content.Select(span => span.Of(body))),
            Around(analysed, quote),
            $"{quote.Speaker?.Name} {quote.Speaker?.Role} {quote.Source?.Of(body)}");
    }

    public static Quote Read(SqliteDataReader row) => new()
    {
        Id = ArticleIdentity.QuoteId(row.GetString(0), row.GetInt32(1)),
        Kind = Enum.Parse<QuoteKind>(row.GetString(2)),
        Content = ArticleRow.Spans(row.GetString(3)),
        Cue = ArticleRow.Span(row, 4),
        Source = ArticleRow.Span(row, 6),
        Speaker = ArticleRow.Text(row, 8) is { } name
            ? new Speaker { Name = name, Role = ArticleRow.Text(row, 9), Inferred = row.GetBoolean(10) }
            : null,
    };

    // The sentences that the quotation touches, which hold its cue and often say what it is about.
    private static string Around(AnalysedArticle analysed, Quote quote)
    {
        var extent = quote.Extent;
        var touched = analysed.Passages.SelectMany(passage => passage.Sentences).Where(sentence => sentence.Overlaps(extent)).ToList();
        return touched.Count == 0 ? "" : new TextSpan(touched[0].Start, touched[^1].End).Of(analysed.Article.Body);
    }
}
