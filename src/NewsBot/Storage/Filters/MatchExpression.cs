using System.Text;

namespace NewsBot.Storage.Filters;

/// <summary>
/// The one place where a reader's words become an FTS5 expression: every term is a quoted string, so that no operator, quotation mark or star of
/// theirs is ever read as syntax (https://sqlite.org/fts5.html#full_text_query_syntax).
/// </summary>
internal sealed class MatchExpression
{
    /// <summary>Stands in a term between words that may be up to <see cref="Distance"/> words apart: "pull … back".</summary>
    public const char Apart = '…';

    private const int Distance = 3;

    private MatchExpression(string text) => Text = text;

    /// <summary>The expression; empty where no term has a letter or digit, which matches nothing.</summary>
    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>What holds at least one of the terms. A term of several words is a phrase, or see <see cref="Apart"/>.</summary>
    public static MatchExpression Any(IEnumerable<string> terms, string? column = null) => new(Within(column, Join(terms, " OR ")));

    /// <summary>What holds all of the terms.</summary>
    public static MatchExpression All(IEnumerable<string> terms, string? column = null) => new(Within(column, Join(terms, " AND ")));

    /// <summary>What matches both.</summary>
    public MatchExpression And(MatchExpression other) =>
        new(IsEmpty || other.IsEmpty ? "" : $"({Text}) AND ({other.Text})");

    /// <summary>What matches at least one of the two.</summary>
    public MatchExpression Or(MatchExpression other) => IsEmpty ? other : other.IsEmpty ? this : new($"({Text}) OR ({other.Text})");

    /// <summary>What matches this and not the other.</summary>
    public MatchExpression Without(MatchExpression other) => IsEmpty || other.IsEmpty ? this : new($"({Text}) NOT ({other.Text})");

    /// <summary>What holds both words with at most <paramref name="between"/> others between them, in either order.</summary>
    public static MatchExpression Near(string first, string second, int between) =>
        Quoted(first) is { Length: > 0 } left && Quoted(second) is { Length: > 0 } right ? new($"NEAR({left} {right}, {between})") : new("");

    private static string Join(IEnumerable<string> terms, string between) => string.Join(between, terms.Select(Term).Where(term => term.Length > 0));

    private static string Within(string? column, string expression) =>
        column is null || expression.Length == 0 ? expression : $"{{{column}}} : ({expression})";

    private static string Term(string term)
    {
        var parts = term.Split(Apart).Select(Quoted).Where(part => part.Length > 0).ToList();
        return parts.Count > 1 ? $"NEAR({string.Join(' ', parts)}, {Distance})" : parts.FirstOrDefault("");
    }

    private static string Quoted(string term)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in term) quoted.Append(char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? unit : ' ');
        return quoted.ToString().AsSpan(1).IsWhiteSpace() ? "" : quoted.Append('"').ToString();
    }
}
