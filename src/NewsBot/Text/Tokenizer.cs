using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Text.Sentences;

namespace NewsBot.Text;

/// <summary>
/// Splits a text into words, numbers and signs for reading quotations: clitics stand apart, titles and initials keep their period, each quotation
/// mark is a token. White space, control and invisible characters belong to no token. Runs in one pass over any text.
/// </summary>
internal static class Tokenizer
{
    private const int LongestAbbreviation = 8;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "mx", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cmdr", "adm", "maj", "cpl", "pvt", "rev", "hon", "prof",
        "st", "jr", "sr", "messrs", "mme", "fr", "supt", "insp", "det", "pres", "sec", "amb", "reps", "sens", "govs", "atty", "vs", "inc", "corp", "co",
        "ltd", "bros", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn", "del",
        "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn",
        "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "dept", "est", "approx", "fig", "ave", "blvd", "ft", "mt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens of a text, in order and apart; empty for a text without any.</summary>
    public static Token[] Split(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || IsInvisible(c)) at++;
            else if (IsWordPart(c) || StartsHandle(text, at)) at = AddWord(text, at, tokens);
            else at = AddSign(text, at, tokens);
        }

        return [.. tokens];
    }

    /// <summary>Whether a character is an apostrophe or a single quotation mark that serves as one.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '′';

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || c is '\u00AD' or '\uFEFF' or '\u200B' or (>= '\u202A' and <= '\u202E') or '\u200E' or '\u200F' or '\u2060';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || IsCombining(c) || c == '_';

    private static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StartsHandle(string text, int at) => text[at] is '@' or '#' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static int AddWord(string text, int start, List<Token> tokens)
    {
        var at = start + 1;
        while (at < text.Length)
        {
            var c = text[at];
            if (IsWordPart(c))
            {
                at++;
                continue;
            }

            if (IsInvisible(c) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && c is '\u00AD' or '\u2060')
            {
                at++;
                continue;
            }

            var joins = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && JoinsParts(text, start, at);
            if (!joins) break;
            if (IsApostrophe(c) && IsClitic(text, at)) break;
            at += 2;
        }

        if (at < text.Length && text[at] == '.' && KeepsPeriod(text, start, at)) at++;

        var kind = HasLetter(text, start, at) ? TokenKind.Word : TokenKind.Number;
        var negation = at < text.Length && IsApostrophe(text[at]) && IsNegation(text, start, at);
        if (negation)
        {
            if (at - 1 > start) tokens.Add(new Token(start, at - 1, kind));
            tokens.Add(new Token(at - 1, at + 2, TokenKind.Word));
            return at + 2;
        }

        tokens.Add(new Token(start, at, kind));
        if (at >= text.Length || !IsApostrophe(text[at]) || !IsClitic(text, at)) return at;

        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        tokens.Add(new Token(at, end, TokenKind.Word));
        return end;
    }

    /// <summary>Whether the sign at <paramref name="at"/>, which stands between two letters or digits, holds them together.</summary>
    private static bool JoinsParts(string text, int start, int at) => text[at] switch
    {
        '-' or '\u2010' or '\u2011' => true,
        '.' => char.IsDigit(text[at + 1]) || (at - start == 1 || (at >= 2 && text[at - 2] == '.')),
        ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        ':' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) && at - start <= 2,
        '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
        _ => IsApostrophe(text[at]) && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
    };

    private static bool KeepsPeriod(string text, int start, int end)
    {
        var length = end - start;
        if (length > LongestAbbreviation) return false;
        if (length == 1) return char.IsUpper(text[start]);
        if (text[end - 2] == '.') return char.IsLetter(text[end - 1]);
        return (char.IsUpper(text[start]) || text[start] == 'v') && AbbreviationLookup.Contains(text.AsSpan(start, length));
    }

    private static bool IsNegation(string text, int start, int apostrophe) =>
        apostrophe - start >= 2 && text[apostrophe - 1] is 'n' or 'N' && apostrophe + 1 < text.Length && text[apostrophe + 1] is 't' or 'T'
        && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool IsClitic(string text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && end - apostrophe <= 3 && char.IsLetterOrDigit(text[end])) end++;
        var tail = text.AsSpan(apostrophe + 1, end - apostrophe - 1);
        if (tail.Length is 0 or > 2) return false;
        return tail.Equals("s", StringComparison.OrdinalIgnoreCase) || tail.Equals("re", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ve", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("d", StringComparison.OrdinalIgnoreCase) || tail.Equals("m", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("t", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasLetter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i])) return true;
        }

        return false;
    }

    private static int AddSign(string text, int start, List<Token> tokens)
    {
        var c = text[start];
        var end = start + 1;
        if (char.IsHighSurrogate(c) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        else if (c is '.' or '-') end = RunEnd(text, start);
        else if (c is '\'' or '`' or '’' && end < text.Length && text[end] == c) end++;

        tokens.Add(new Token(start, end, IsMark(c) ? TokenKind.Mark : TokenKind.Punctuation));
        return end;
    }

    private static int RunEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start]) end++;
        return end;
    }

    private static bool IsMark(char c) =>
        c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚' or '‛' or '\'' or '`' or '＂' or '「' or '」' or '『' or '』';
}
