using System.Globalization;
using System.Text;

namespace NewsBot.Storage.Filters;

/// <summary>The SQL of an <see cref="ArticleFilter"/> over the table `article`, with its parameters.</summary>
internal sealed class FilterClause
{
    private readonly List<object?> _parameters;
    private readonly List<string> _conditions = [];

    /// <param name="filter">What to restrict to.</param>
    /// <param name="before">Parameters that the statement has before those of the filter: ?1, ?2, ….</param>
    public FilterClause(ArticleFilter filter, params IReadOnlyList<object?> before)
    {
        _parameters = [.. before];

        // Days and withdrawals stand behind an article's body, so that looking at them reads all of it. Where no day is asked for, the few that are
        // withdrawn are told by their own index.
        var isOfDays = filter.From is not null || filter.To is not null || filter.AsOf is not null;
        _conditions.Add(isOfDays ? "article.withdrawn_at is null" : "article.number not in (select number from article where withdrawn_at is not null)");
        if (filter.From is not null || filter.To is not null)
        {
            var from = Add(Day(filter.From ?? DateOnly.MinValue));
            var to = Add(Day(filter.To ?? DateOnly.MaxValue));
            _conditions.Add($"(article.published between {from} and {to} or article.reported between {from} and {to})");
        }

        if (filter.Outlet is { } outlet)
        {
            var pattern = Add(Holding(outlet.Trim()));
            _conditions.Add($"({Holds("article.outlet", outlet, pattern)} or {Holds("article.wire_credit", outlet, pattern)})");
        }

        if (filter.Ids is { } ids) _conditions.Add($"article.id in (select value from json_each({Add(Rows.ArticleRow.Json(ids))}))");
        if (filter.AsOf is { } asOf)
        {
            var day = Add(Day(asOf));
            var end = Add(new DateTimeOffset(asOf, TimeOnly.MaxValue, TimeSpan.Zero).ToUnixTimeMilliseconds());
            _conditions.Add($"(article.published <= {day} or article.published is null and article.fetched_at <= {end})");

            // A version that came after the day prints words that nobody had read by then.
            _conditions.Add($"(article.version = 1 or article.fetched_at <= {end})");
        }
    }

    /// <summary>The conditions, joined by "and"; never empty.</summary>
    public string Sql => string.Join(" and ", _conditions);

    public IReadOnlyList<object?> Parameters => _parameters;

    /// <summary>Adds a condition of the caller's own; each "?" in it stands for the next of the values.</summary>
    public void Require(string condition, params IReadOnlyList<object?> values)
    {
        foreach (var value in values)
        {
            var at = condition.IndexOf('?', StringComparison.Ordinal);
            condition = $"{condition[..at]}{Add(value).Replace('?', '\u0001')}{condition[(at + 1)..]}";
        }

        _conditions.Add(condition.Replace('\u0001', '?'));
    }

    /// <summary>The condition that a column holds words, in any letter case. SQLite's `like` knows that of ASCII alone.</summary>
    /// <param name="column">Its name.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="parameter">The parameter whose value is <see cref="Holding"/> of the words.</param>
    public static string Holds(string column, string words, string parameter) =>
        $"{(Ascii.IsValid(words) ? column : $"{Archive.Folding}({column})")} like {parameter} escape '\\'";

    /// <summary>The pattern of <see cref="Holds"/>.</summary>
    public static string Holding(string words) => $"%{words.ToLowerInvariant().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";

    /// <summary>A day as the archive writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Add(object? value)
    {
        _parameters.Add(value);
        return $"?{_parameters.Count}";
    }
}
