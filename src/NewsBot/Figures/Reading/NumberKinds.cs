using NewsBot.Text;

namespace NewsBot.Figures.Reading;

/// <summary>Tells numbers that count from those that date, order or name.</summary>
internal static class NumberKinds
{
    private const decimal FirstYear = 1_500;
    private const decimal LastYear = 2_099;
    private const decimal FirstYearOfThings = 1_900; // "his 1,650 men"

    /// <summary>What a number without approximation and unit is used for.</summary>
    /// <param name="from">Its first lexeme.</param>
    public static NumberKind Of(Lexemes text, int from, Quantity quantity)
    {
        var first = text[from];
        var before = text[from - 1].Text == "." && text[from - 1].Tight ? text[from - 2] : text[from - 1];
        var after = text[quantity.Next];
        if (first.IsNumeral && Glued(text, from, quantity.Next) is { } glued) return glued;
        if (IsMonth(before) && quantity.High <= 31 || quantity.High <= 31 && IsMonth(after) && first.IsNumeral) return NumberKind.Date;
        if (IsYear(text, from, quantity)) return NumberKind.Date;
        if (after.Word is "a.m." or "p.m." or "am" or "pm" or "o'clock" or "gmt" or "utc" || after.Word is "a" or "p" && text[quantity.Next + 1].Text == "." && text[quantity.Next + 2] is { Word: "m", Tight: true }) return NumberKind.Clock;
        if (after.Text == ":" && after.Tight && text[quantity.Next + 1] is { IsNumeral: true, Tight: true } || before.Text == ":" && first.Tight && text[from - 2].IsNumeral) return NumberKind.Clock;
        return before.Word is "article" or "section" or "page" or "chapter" or "route" or "flight" or "phase" or "channel" or "level" or "group" or "room" or "highway" or "interstate" or "resolution" or "windows" or "explorer"
            && before.IsCapital || before.Word is "version" or "versions" && first.IsNumeral || IsNumbered(text, from)
            ? NumberKind.Label : NumberKind.Amount;
    }

    /// <summary>"16th", "82nd", "third": the number that an ordinal has; null for any other word.</summary>
    public static int? Ordinal(Lexemes text, int at, out int next)
    {
        next = at + 2;
        if (text[at].IsNumeral && text[at].Text.Length <= 4 && text[at + 1] is { Tight: true, Word: "st" or "nd" or "rd" or "th" } && int.TryParse(text[at].Text, out var value)) return value;

        next = at + 1;
        // "a second" and "seconds" measure time; "first" and "last" place, they do not number.
        return text[at].Word is not ("second" or "first") && NumberVocabulary.Ordinal(text[at].Word) is { } ordinal ? ordinal : null;
    }

    // "Russia-24", "F-16", "G7", "1.2.3", "1990s", "4x4".
    private static NumberKind? Glued(Lexemes text, int from, int next)
    {
        var first = text[from];
        var before = text[from - 1];
        if (first.Tight && before.IsHyphen && before.Tight && text[from - 2].IsWord && NumberVocabulary.Small(text[from - 2].Word) is null) return NumberKind.Label;
        if (first.Tight && (before.IsWord && before.Text is not ("US" or "A" or "C" or "Rs") || before.Text is "#" or "/" or "." or "@" or "_")) return NumberKind.Label;

        var after = text[next];
        if (!after.Tight) return null;
        if (after.Word is "s" || after.Word is "'" or "’" && text[next + 1].Word is "s") return first.Text.Length is 2 or 4 ? NumberKind.Date : NumberKind.Label;
        if (after.Text is "." or "/" && text[next + 1] is { Tight: true, IsNumeral: true }) return NumberKind.Label;
        return after.IsWord && Units.After(text, next, out _) is null && after.Word is not ("am" or "pm") ? NumberKind.Label : null;
    }

    private static bool IsNumbered(Lexemes text, int from) =>
        text[from - 1] is { Word: "no", IsCapital: true } && !text[from].Text.Contains(',', StringComparison.Ordinal) // "Yes had 310,000 to spend, No 26,000"
        || text[from - 1].Text == "." && text[from - 2] is { Word: "no" or "nos", IsCapital: true }
        || text[from - 1].Word is "number" && text[from - 2].Word is not ("the" or "a" or "total");

    private static bool IsYear(Lexemes text, int from, Quantity quantity)
    {
        var first = text[from];
        if (!first.IsNumeral || first.Text.Length != 4 || quantity.Next != from + 1 || quantity.Low is < FirstYear or > LastYear || quantity.Low != quantity.High) return false;

        if (IsDayOfMonth(text, from - 2) && text[from - 1].Text is ",") return true; // "the Sept. 11, 2001 attacks"

        var after = text[quantity.Next];
        var before = text[from - 1].Word;
        if (before is "a" || before is "her" or "his" or "its" or "their" && quantity.Low % 100 != 0 && quantity.Low >= FirstYearOfThings && !CountedWords.IsCounted(after.Word)) return true; // "a 1970 police case", "her 1982 comic series"
        return !CountedWords.IsCounted(after.Word) && !(after.IsWord && !FunctionWords.Contains(after.Word) && CountedWords.IsCounted(text[quantity.Next + 1].Word) && text[from - 1].Word is not ("in" or "since" or "the" or "of"));
    }

    private static bool IsDayOfMonth(Lexemes text, int at) =>
        text[at] is { IsNumeral: true, Text.Length: <= 2 } && (IsMonth(text[at - 1]) || text[at - 1].Text is "." && text[at - 1].Tight && IsMonth(text[at - 2]));

    private static bool IsMonth(Lexeme lexeme) => lexeme.IsCapital && lexeme.Word is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august"
        or "september" or "october" or "november" or "december" or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
}
