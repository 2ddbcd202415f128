using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Reading;

/// <summary>Cuts a text into words, with the strongest sign before each and the quotation it stands in.</summary>
internal static class RawWords
{
    private const string Strength = " \",(-:;."; // weakest first

    /// <summary>The words, in order; empty where the text has none.</summary>
    public static IReadOnlyList<RawWord> Of(string text)
    {
        var tokens = Tokenizer.Split(text);
        var regions = new List<MarkedRegion>();
        QuotationMarks.Pair(text, tokens, 0, tokens.Length, regions);
        var quotations = QuotationOf(tokens.Length, regions);
        var words = new List<RawWord>(tokens.Length);
        var before = '.';
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (i > 0 && text.AsSpan(tokens[i - 1].End, token.Start - tokens[i - 1].End).Contains('\n')) before = '.';
            if (token.Kind is TokenKind.Mark or TokenKind.Punctuation)
            {
                if (text[token.Start] is '%' or '$' or '€' or '£') continue;
                before = Stronger(before, SignOf(text.AsSpan(token.Start, token.Length)));
                continue;
            }

            if (Clitic(text, token, words) is { } full)
            {
                if (full.Length > 0) words.Add(new RawWord(token.Start, token.End, text[token.Start..token.End], full, ' ', quotations[i], false));
                continue;
            }

            before = AddParts(text, token, before, quotations[i], words);
        }

        return words;
    }

    private static int[] QuotationOf(int count, List<MarkedRegion> regions)
    {
        var quotations = new int[count];
        Array.Fill(quotations, -1);
        for (var region = 0; region < regions.Count; region++)
            for (var at = regions[region].Open + 1; at < regions[region].End && at < count; at++) quotations[at] = region;
        return quotations;
    }

    private static char AddParts(string text, Token token, char before, int quotation, List<RawWord> words)
    {
        var start = token.Start;
        while (start < token.End)
        {
            var length = text.AsSpan(start, token.End - start).IndexOfAny('-', '\u2010', '\u2011');
            var end = length < 0 ? token.End : start + length;
            if (end - start == 2 && end < token.End && text.AsSpan(start, 2) is "re" or "co" or "Re" or "Co") // "re-elected", "co-founder" are one word
            {
                end = token.End;
            }

            if (end > start)
            {
                var printed = text[start..end];
                words.Add(new RawWord(start, end, printed, Fold(printed), before, quotation, IsPossessive(text, end)));
                before = ' ';
            }

            start = end + 1;
        }

        return before;
    }

    private static string Fold(string printed)
    {
        var folded = WordRuns.Fold(printed.Trim('@', '#', '_').TrimEnd('.'));
        return folded.Replace("-", "", StringComparison.Ordinal);
    }

    private static bool IsPossessive(string text, int end) =>
        end + 1 < text.Length && Tokenizer.IsApostrophe(text[end])
        && (text[end + 1] is 's' or 'S' || (text[end - 1] == 's' && char.IsWhiteSpace(text[end + 1])));

    /// <summary>A clitic written out ("not" for "n’t"), empty for a possessive s, null for what is no clitic.</summary>
    private static string? Clitic(string text, Token token, List<RawWord> words)
    {
        if (token.Length is < 2 or > 3) return null;

        var printed = text.AsSpan(token.Start, token.Length);
        if (token.Length == 3 && Tokenizer.IsApostrophe(printed[1]) && printed[0] is 'n' or 'N' && printed[2] is 't' or 'T') return "not";
        if (!Tokenizer.IsApostrophe(printed[0])) return null;

        return printed[1..] switch
        {
            "s" or "S" => words.Count > 0 && words[^1].Lower is "he" or "she" or "it" or "that" or "there" or "here" or "what" or "who" or "where" ? "is" : "",
            "re" => "are",
            "ve" => "have",
            "ll" => "will",
            "d" => "would",
            "m" => "am",
            _ => null,
        };
    }

    private static char SignOf(ReadOnlySpan<char> sign) => sign[0] switch
    {
        '.' or '!' or '?' or '…' => '.',
        ';' => ';',
        ':' => ':',
        '—' or '–' or '-' => '-',
        '(' or ')' or '[' or ']' => '(',
        ',' => ',',
        '"' or '“' or '”' or '„' or '«' or '»' => '"',
        _ => ' ',
    };

    private static char Stronger(char left, char right) => Strength.IndexOf(left, StringComparison.Ordinal) >= Strength.IndexOf(right, StringComparison.Ordinal) ? left : right;
}
