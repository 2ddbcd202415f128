namespace NewsBot.Articles;

/// <summary>A run of characters of <see cref="Article.Body"/>: UTF-16 units, half-open.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">One past the last unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public static TextSpan FromLength(int start, int length) => new(start, start + length);

    /// <summary>The words of the span, exactly as printed in <paramref name="body"/>.</summary>
    public string Of(string body) => body[Start..End];

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
