namespace NewsBot.Text;

/// <summary>A word, number or sign of a text: UTF-16 units, half-open.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;
}
