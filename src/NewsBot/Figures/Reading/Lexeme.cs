using NewsBot.Articles;

namespace NewsBot.Figures.Reading;

/// <summary>A numeral, a word or a sign.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Word">In lower case, with plain apostrophes.</param>
/// <param name="IsNumeral">Whether it begins with a digit.</param>
/// <param name="Tight">Whether nothing stands between it and the one before.</param>
internal readonly record struct Lexeme(TextSpan Span, string Text, string Word, bool IsNumeral, bool Tight)
{
    public bool IsWord => char.IsLetter(Text[0]);

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsHyphen => Text is "-" or "‑" or "–" or "−";
}
