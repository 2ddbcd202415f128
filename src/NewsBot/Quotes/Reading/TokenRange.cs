namespace NewsBot.Quotes.Reading;

/// <summary>A run of tokens, half-open.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Length => End - First;

    public bool Contains(int token) => token >= First && token < End;

    public bool Overlaps(TokenRange other) => other.First < End && First < other.End;
}
