using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Text.Sentences;

/// <summary>Decides whether a mark ends its sentence, from the word before it and the word after.</summary>
internal static partial class SentenceEnd
{
    /// <summary>Where the sentence that has a mark at <paramref name="at"/> ends: past the mark and what closes with it; -1 where it goes on.</summary>
    /// <param name="rest">From the start of the present sentence to the end of the paragraph.</param>
    /// <param name="items">Where the items of a list in the line start.</param>
    public static int After(string text, TextSpan rest, int at, IReadOnlyList<int> items)
    {
        if (text[at] is '。' or '！' or '？') return at + 1;

        var spaced = SpacedEllipsis().Match(text, at, rest.End - at);
        if (spaced.Success) return AfterSpacedEllipsis(text, rest, at, spaced);
        if (at == rest.Start || (char.IsWhiteSpace(text[at - 1]) && text[at] != '…')) return -1;

        var marks = at + 1;
        while (marks < rest.End && SentenceSplitter.IsMark(text[marks])) marks++;
        var end = marks;
        while (end < rest.End && IsCloser(text, end)) end++;
        if (end == rest.End) return end;

        if (!char.IsWhiteSpace(text[end])) return AfterMissingSpace(text, rest, at, marks, end);

        if (Reference().Match(text, end, rest.End - end) is { Success: true }) return -1;
        var next = NextWord(text, end, rest.End);
        if (next.Length == 0) return end;

        var strong = text.AsSpan(at, marks - at).ContainsAny('!', '?');
        if (StartsLower(text, end, rest.End)) return -1;
        if (strong) return end > marks && Reports().IsMatch(text, SkipSpace(text, end)) ? -1 : end;
        if (marks - at > 1 || text[at] == '…') return end; // "slowly... And"
        return IsAbbreviated(text, rest, at, end, next, items) ? -1 : end;
    }

    // ". . . . Next" ends a sentence and leaves words out; ". . . I mean" only leaves words out; in "compounds. . . . The" the
    // first stop ends the sentence and the other three open the next one.
    private static int AfterSpacedEllipsis(string text, TextSpan rest, int at, Match dots)
    {
        var end = at + dots.Length;
        while (end < rest.End && IsCloser(text, end)) end++;
        if (end >= rest.End) return rest.End;

        var attached = at > rest.Start && !char.IsWhiteSpace(text[at - 1]);
        var count = dots.ValueSpan.Count('.');
        if (count < 4 || StartsLower(text, end, rest.End)) return -1;
        return attached ? at + 1 : end;
    }

    // "the war.The army": a space was lost in copying. "consultation.11 Take": the number is a footnote's.
    private static int AfterMissingSpace(string text, TextSpan rest, int at, int marks, int end)
    {
        var token = TokenAround(text, rest, at);
        if (token.ContainsAny('@', '/') || token.StartsWith("www", StringComparison.OrdinalIgnoreCase)) return -1;

        var note = FootnoteMarks().Match(text, marks, rest.End - marks);
        if (note.Success && at - 3 > rest.Start && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]))
            return marks + note.Length;

        var before = text[at - 1];
        if (at - 2 < rest.Start || !(char.IsLower(before) || char.IsDigit(before)) || !char.IsLetterOrDigit(text[at - 2])) return -1;
        return GluedWord().Match(text, end, rest.End - end).Success ? end : -1;
    }

    private static bool IsAbbreviated(string text, TextSpan rest, int at, int end, string next, IReadOnlyList<int> items)
    {
        if (end > at + 1 && !IsBracketed(text, at)) return false; // a closing quotation mark stands between the stop and the next word
        var word = WordBefore(text, rest.Start, at);
        if (items.Any(item => item <= at && at - item <= 4)) return true;
        if (IsListNumber(text, rest, word, at)) return true;

        var opens = Abbreviations.OpensSentence(next);
        if (char.IsDigit(next[0]) && Abbreviations.StandsBeforeNumber(word)) return true;
        if (Abbreviations.IsNeverLast(word) || Abbreviations.IsTitle(word)) return true;
        if (Abbreviations.IsPlace(word)) return !(opens && char.IsUpper(FirstOfWordBefore(text, rest.Start, at - word.Length)));
        if (word.Length == 1 && char.IsUpper(word[0])) return IsInitial(text, rest, at, word[0], opens);
        if (ClockTime().IsMatch(word)) return Abbreviations.FollowsClockTime(next) || at - rest.Start < 14;
        if (word.Contains('.') && Dotted().IsMatch(word)) return !opens;
        return Abbreviations.IsShortened(word) && !opens && !char.IsDigit(next[0])
            || Abbreviations.IsShortened(word) && char.IsDigit(next[0]);
    }

    // "you and I. Did you": the pronoun; "Albert I. Jones": an initial.
    private static bool IsInitial(string text, TextSpan rest, int at, char letter, bool opens)
    {
        var before = FirstOfWordBefore(text, rest.Start, at - 1);
        if (letter == 'I' && before != '\0') return char.IsUpper(before) && !opens;
        return !opens;
    }

    private static bool IsListNumber(string text, TextSpan rest, string word, int at) =>
        at - word.Length == rest.Start && word.Length <= 2 && word.All(char.IsLetterOrDigit) && (char.IsDigit(word, 0) || word.Length == 1);

    private static bool IsBracketed(string text, int at) => at + 1 < text.Length && text[at + 1] is ')' or ']';

    private static string WordBefore(string text, int start, int at)
    {
        var first = at;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '°' or '’' or '\'')) first--;
        return text[first..at];
    }

    private static char FirstOfWordBefore(string text, int start, int at)
    {
        var last = at;
        while (last > start && !char.IsLetterOrDigit(text[last - 1])) last--;
        var first = last;
        while (first > start && !char.IsWhiteSpace(text[first - 1])) first--;
        while (first < last && !char.IsLetterOrDigit(text[first])) first++;
        return first < last ? text[first] : '\0';
    }

    private static string NextWord(string text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at])) at++;
        var last = at;
        while (last < end && char.IsLetterOrDigit(text[last])) last++;
        return text[at..last];
    }

    private static bool StartsLower(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '–' or '—' or '"' or '“' or '‘' or '\'' or '(' or '[')) at++;
        return at < end && (char.IsLower(text[at]) || text[at] is ',' or ';');
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static ReadOnlySpan<char> TokenAround(string text, TextSpan rest, int at)
    {
        int first = at, last = at;
        while (first > rest.Start && !char.IsWhiteSpace(text[first - 1])) first--;
        while (last < rest.End && !char.IsWhiteSpace(text[last])) last++;
        return text.AsSpan(first, last - first);
    }

    private static bool IsCloser(string text, int at) => text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    // Each looks at the place that it is given alone (\G): to look for it further on, for every mark anew, would read a long paragraph again and again.

    /// <summary>A bracket between the words and their full stop: "… stairways" (Smith 55).</summary>
    [GeneratedRegex(@"\G\s+\([^()]{1,80}\)[.;,]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\G\.(?:[ \u00A0]\.){2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpacedEllipsis();

    [GeneratedRegex(@"\G\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FootnoteMarks();

    [GeneratedRegex(@"\G[“""]?(?:\p{Lu}\p{Ll}+(?=[\s,’']|$|\.(?:\s|$))|[AI](?=\s))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GluedWord();

    [GeneratedRegex(@"^[ap]\.m$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"^\p{L}{1,3}(?:\.\p{L}{1,2})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dotted();

    /// <summary>After a quoted question or cry: a name and a reporting verb, not followed by words of its own ("say:").</summary>
    [GeneratedRegex(@"\G(?:\p{Lu}[\p{L}.’'-]*[ ]+){1,4}(?:said|says|asked|asks|added|told|wrote|tweeted|replied|shouted|exclaimed|continued|wondered)\b(?!\s*:)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reports();
}
