using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Storage.Writing;

namespace NewsBot.Storage.Rows;

/// <summary>How an article is written in a row of the table `article`, and read back.</summary>
internal static class ArticleRow
{
    /// <summary>What <see cref="Read"/> expects, in its order; the row's number first.</summary>
    public const string Columns =
        "article.number, article.id, source, url, title, outlet, wire_credit, authors, dateline, captions, body, body_hash, fetched_at, language";

    /// <summary>The article without its dates.</summary>
    public static Article Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(1),
        Source = row.GetString(2),
        Url = Text(row, 3),
        Title = row.GetString(4),
        Outlet = Text(row, 5),
        WireCredit = Text(row, 6),
        Authors = Strings(row.GetString(7)),
        Dateline = Text(row, 8),
        Captions = Strings(row.GetString(9)),
        Body = row.GetString(10),
        FetchedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(12)),
        Language = Text(row, 13),
    };

    public static IReadOnlyList<DateEvidence> Dates(ArchiveSession session, long number) => session.Query(
        "select day, kind, method, confidence, words, start, end from date_evidence where article = ?1 order by place",
        row => new DateEvidence
        {
            Date = Day(row.GetString(0)),
            Kind = Enum.Parse<DateKind>(row.GetString(1)),
            Method = Enum.Parse<DateMethod>(row.GetString(2)),
            Confidence = Enum.Parse<Confidence>(row.GetString(3)),
            Words = row.GetString(4),
            Span = Span(row, 5),
        },
        number);

    /// <summary>A day as the archive writes it.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A list of strings as the archive writes it.</summary>
    public static string Json(IReadOnlyList<string> strings) => JsonSerializer.Serialize(strings, StorageJson.Default.IReadOnlyListString);

    /// <summary>Outlet, authors and day in three neighbouring columns; null where the authors are, which are never null where the facts were kept.</summary>
    public static EarlierFacts? EarlierFacts(SqliteDataReader row, int column) =>
        row.IsDBNull(column + 1) ? null : new(Text(row, column), Strings(row.GetString(column + 1)), Text(row, column + 2) is { } day ? Day(day) : null);

    /// <summary>The span in two neighbouring columns; null where they are null.</summary>
    public static TextSpan? Span(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new TextSpan(row.GetInt32(column), row.GetInt32(column + 1));

    public static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>Spans as the archive writes them: "12-40 52-60".</summary>
    public static string Spans(IEnumerable<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));

    public static IReadOnlyList<TextSpan> Spans(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
        {
            var dash = pair.IndexOf('-', StringComparison.Ordinal);
            return new TextSpan(
                int.Parse(pair.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(pair.AsSpan(dash + 1), CultureInfo.InvariantCulture));
        }),
    ];

    private static IReadOnlyList<string> Strings(string json) => JsonSerializer.Deserialize(json, StorageJson.Default.IReadOnlyListString) ?? [];
}
