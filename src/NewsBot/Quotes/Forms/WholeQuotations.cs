using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Forms;

/// <summary>Content that breaks off inside quotation marks is carried on to the closing mark, if the sentence goes on to it and nobody else has the words.</summary>
internal static class WholeQuotations
{
    /// <summary>The attributions, in the order given, with their broken quotations made whole.</summary>
    public static List<Attribution> Complete(ArticleTokens tokens, IReadOnlyList<Attribution> attributions)
    {
        var taken = new bool[tokens.Count];
        foreach (var attribution in attributions) TokenCover.Fill(taken, attribution);

        var whole = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            if (attribution.IsVerbatim)
            {
                whole.Add(attribution);
                continue;
            }

            var content = attribution.Content.Select(range => Complete(tokens, taken, range)).ToList();
            whole.Add(attribution with { Content = content });
        }

        return whole;
    }

    private static TokenRange Complete(ArticleTokens tokens, bool[] taken, TokenRange range)
    {
        if (range.End >= tokens.Count || tokens.State[range.End] is not (QuotationState.Inside or QuotationState.Close)) return range;
        var region = tokens.Regions[tokens.Region[range.End]];
        var goesOn = region.Closed && region.Open < range.End && tokens.Sentence[range.End - 1] == tokens.Sentence[region.End];
        if (!goesOn || taken.AsSpan(range.End, region.After - range.End).Contains(true)) return range;
        taken.AsSpan(range.End, region.After - range.End).Fill(true);
        return range with { End = region.After };
    }
}
