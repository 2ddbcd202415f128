using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Forms;

/// <summary>Which tokens attributions have taken.</summary>
internal static class TokenCover
{
    /// <summary>Whether a token of the content, cue or source is taken.</summary>
    public static bool Touches(bool[] taken, Attribution attribution) =>
        attribution.Content.Any(range => Touches(taken, range)) || (attribution.Cue is { } cue && Touches(taken, cue))
        || (attribution.Source is { } source && Touches(taken, source));

    /// <summary>Takes the tokens of the content, cue and source.</summary>
    public static void Fill(bool[] taken, Attribution attribution)
    {
        foreach (var range in attribution.Content) Fill(taken, range);
        if (attribution.Cue is { } cue) Fill(taken, cue);
        if (attribution.Source is { } source) Fill(taken, source);
    }

    private static bool Touches(bool[] taken, TokenRange range) => taken.AsSpan(range.First, range.Length).Contains(true);

    private static void Fill(bool[] taken, TokenRange range) => taken.AsSpan(range.First, range.Length).Fill(true);
}
