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

    /// <summary>The attributions with those added that are found of closed quotations of which nothing is taken, in order of content.</summary>
    /// <param name="find">Gives the attribution of a quotation; null where it is none.</param>
    public static List<Attribution> AddFree(ArticleTokens tokens, IReadOnlyList<Attribution> attributions, Func<MarkedRegion, Attribution?> find)
    {
        var taken = new bool[tokens.Count];
        foreach (var attribution in attributions) Fill(taken, attribution);
        var all = new List<Attribution>(attributions);
        foreach (var region in tokens.Regions)
        {
            if (!region.Closed || Touches(taken, new TokenRange(region.Open, region.After)) || find(region) is not { } found || Touches(taken, found)) continue;
            Fill(taken, found);
            all.Add(found);
        }

        all.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return all;
    }

    private static bool Touches(bool[] taken, TokenRange range) => taken.AsSpan(range.First, range.Length).Contains(true);

    private static void Fill(bool[] taken, TokenRange range) => taken.AsSpan(range.First, range.Length).Fill(true);
}
