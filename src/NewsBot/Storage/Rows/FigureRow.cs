using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsBot.Articles;
using NewsBot.Storage.Filters;

namespace NewsBot.Storage.Rows;

/// <summary>How a figure is written in a row of the table `figure`, and read back.</summary>
internal static class FigureRow
{
    /// <summary>What <see cref="Read"/> expects, in its order; the article's id first.</summary>
    public const string Columns =
        "article.id, low, high, approximation, unit, counted, fate, place, as_of, said_by, standing, figure.start, figure.end";

    public static void Insert(ArchiveSession session, long article, int ordinal, Figure figure) => session.Execute(
        "insert into figure values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        article,
        ordinal,
        figure.Low.ToString(CultureInfo.InvariantCulture),
        figure.High.ToString(CultureInfo.InvariantCulture),
        figure.Approximation,
        figure.Unit,
        figure.Counted,
        figure.Fate,
        figure.Place,
        figure.AsOf is { } day ? FilterClause.Day(day) : null,
        figure.SaidBy,
        figure.Standing.ToString(),
        figure.Span.Start,
        figure.Span.End);

    public static Figure Read(SqliteDataReader row) => new()
    {
        Low = decimal.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        High = decimal.Parse(row.GetString(2), CultureInfo.InvariantCulture),
        Approximation = ArticleRow.Text(row, 3),
        Unit = ArticleRow.Text(row, 4),
        Counted = ArticleRow.Text(row, 5),
        Fate = ArticleRow.Text(row, 6),
        Place = ArticleRow.Text(row, 7),
        AsOf = ArticleRow.Text(row, 8) is { } day ? ArticleRow.Day(day) : null,
        SaidBy = ArticleRow.Text(row, 9),
        Standing = Enum.Parse<FigureStanding>(row.GetString(10)),
        Span = new TextSpan(row.GetInt32(11), row.GetInt32(12)),
    };
}
