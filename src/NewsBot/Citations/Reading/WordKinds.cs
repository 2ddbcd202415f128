using System.Collections.Frozen;
using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Citations.Reading;

/// <summary>Tells names, numbers, parts of dates, and words that only carry grammar apart.</summary>
internal static class WordKinds
{
    private static readonly FrozenSet<string> s_numbers = FrozenSet.ToFrozenSet(
        """
        zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
        fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions trillions dozen dozens percent
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string> s_dates = FrozenSet.ToFrozenSet(
        """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        mon tue tues wed thu thur thurs fri sat
        january february april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        yesterday today tomorrow tonight
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The kind of the word at a place.</summary>
    /// <param name="capitalsTell">Whether capitals mark names in this text.</param>
    public static WordKind Of(IReadOnlyList<RawWord> raw, int at, string lower, string lemma, bool opens, bool capitalsTell)
    {
        var word = raw[at];
        var capital = char.IsUpper(word.Text[0]);
        if (char.IsDigit(word.Text[0]) || s_numbers.Contains(lower)) return WordKind.Number;
        if (lower is "one" && !(at + 1 < raw.Count && raw[at + 1].Lower is "of")) return WordKind.Number;
        if (s_dates.Contains(lower) && (capital || lower.EndsWith("day", StringComparison.Ordinal) || lower is "tonight" or "tomorrow")) return WordKind.Date;
        if (lower is "may" or "march" && capital && BesideDate(raw, at)) return WordKind.Date;
        if (lemma is "u.s." or "u.k." or "eu" or "un" or "who.org" || Demonyms.CountryOf(lower) is not null) return WordKind.Name;

        if (lower is "up" or "down" && at + 1 < raw.Count && (char.IsDigit(raw[at + 1].Text[0]) || raw[at + 1].Lower is "by" or "more" or "about" or "nearly")) return WordKind.Content;

        var grammar = GrammarWords.Contains(lower) || IsGrammarPhrase(lemma);
        if (grammar) return WordKind.Function;
        if (!capital || !capitalsTell) return WordKind.Content;
        return !opens || (at + 1 < raw.Count && raw[at + 1].Before is ' ' && char.IsUpper(raw[at + 1].Text[0])) || word.Text.Length > 1 && IsCapitals(word.Text)
            ? WordKind.Name
            : WordKind.Content;
    }

    private static bool IsGrammarPhrase(string lemma) => lemma is "because_of" or "as_result" or "in_response" or "at_least" or "at_most" or "more_than" or "less_than"
        or "up_to" or "several" or "various" or "many" or "some" or "most" or "all" or "none" or "each" or "part_of" or "no_longer" or "rather_than" or "such_as"
        or "even_if" or "according_to" or "before_place" or "as" or "before" or "after" or "to" or "from" or "near" or "for" or "about" or "with" or "and" or "not";

    private static bool IsCapitals(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter)) return false;
        }

        return true;
    }

    private static bool BesideDate(IReadOnlyList<RawWord> raw, int at) =>
        (at > 0 && (char.IsDigit(raw[at - 1].Text[0]) || raw[at - 1].Lower is "in" or "last" or "next" or "since" or "by" or "until" or "of" or "early" or "late" or "mid"))
        || (at + 1 < raw.Count && char.IsDigit(raw[at + 1].Text[0]));
}
