using NewsBot.Text;

namespace NewsBot.Quotes.Reading;

/// <summary>What a word shows by its form alone.</summary>
internal static class WordShape
{
    /// <summary>The coarse class of a token, given as printed and in lower case.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> printed, ReadOnlySpan<char> lower, TokenKind kind)
    {
        if (kind == TokenKind.Mark) return WordClass.Mark;
        if (kind == TokenKind.Punctuation) return ClassOfSign(printed[0]);
        if (kind == TokenKind.Number) return WordClass.Number;

        var known = Lexicon.ClassOf(lower);
        var capital = char.IsUpper(printed[0]);
        if (known is not WordClass.Other && !(capital && known is WordClass.Judging or WordClass.Thinking)) return known;
        if (capital) return ClassOfCapitalised(printed);
        if (lower.EndsWith("ly") && lower.Length > 4) return WordClass.Adverb;
        if (lower.EndsWith("ing") && lower.Length > 4) return WordClass.Participle;
        if (lower.EndsWith("ed") && lower.Length > 3) return WordClass.Past;
        return lower.EndsWith("s") && lower.Length > 3 ? WordClass.Plural : WordClass.Other;
    }

    /// <summary>The word without the endings of English verbs and plurals: the forms of one verb come out alike.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> lower) => lower switch
    {
        "said" or "says" or "saying" => "say",
        "told" or "telling" => "tell",
        "wrote" or "written" or "writing" => "writ",
        "thought" => "think",
        _ when lower.Length > 5 && lower.EndsWith("ing") => Undouble(lower[..^3]),
        _ when lower.Length > 4 && (lower.EndsWith("ied") || lower.EndsWith("ies")) => lower[..^3],
        _ when lower.Length > 4 && lower.EndsWith("ed") => Undouble(lower[..^2]),
        _ when lower.Length > 4 && lower.EndsWith("es") => lower[..^2],
        _ when lower.Length > 3 && lower.EndsWith("s") && !lower.EndsWith("ss") => lower[..^1],
        _ when lower.Length > 4 && lower[^1] is 'e' or 'y' => lower[..^1],
        _ => lower,
    };

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;

    private static WordClass ClassOfCapitalised(ReadOnlySpan<char> printed)
    {
        if (printed.Length <= 2 && (printed.Length == 1 || printed[1] == '.')) return WordClass.Initial;
        foreach (var c in printed)
        {
            if (char.IsLower(c)) return WordClass.Capitalised;
        }

        return WordClass.AllCapitals;
    }

    private static WordClass ClassOfSign(char sign) => sign switch
    {
        ',' => WordClass.Comma,
        '.' or '…' => WordClass.Period,
        ':' => WordClass.Colon,
        ';' => WordClass.Semicolon,
        '?' or '!' => WordClass.QuestionMark,
        '-' or '–' or '—' or '―' => WordClass.Dash,
        '(' or ')' or '[' or ']' or '{' or '}' => WordClass.Bracket,
        '&' => WordClass.Coordinator,
        _ => WordClass.Sign,
    };
}
