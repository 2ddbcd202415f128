using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes;

/// <summary>One statement as the engine finds it, in tokens, before its speaker is known.</summary>
internal sealed record Attribution
{
    /// <summary>What was said: at least one run, in order and apart.</summary>
    public required IReadOnlyList<TokenRange> Content { get; init; }

    /// <summary>The reporting words; null where the quotation floats.</summary>
    public TokenRange? Cue { get; init; }

    /// <summary>The words that name who speaks; null where none are printed near.</summary>
    public TokenRange? Source { get; init; }

    /// <summary>A place elsewhere that names who speaks, where the words have no source beside them, as in an interview's "A:"; null elsewhere.</summary>
    public TokenRange? Named { get; init; }

    /// <summary>Whether the words are the speaker's own though no marks say so, as in a transcript.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The earlier attribution whose speaker goes on, and whose source is taken over; null where the attribution stands alone.</summary>
    public Attribution? Continues { get; init; }
}
