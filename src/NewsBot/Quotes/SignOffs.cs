using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes;

/// <summary>
/// Quotations signed by a name behind a dash ("…" — Ada Byron), also on a line of its own, as lists of readers' and celebrities' words are printed.
/// </summary>
internal static class SignOffs
{
    private const int FewestTokens = 3; // of the quotation
    private const int LongestName = 6; // tokens

    /// <summary>The signed quotations, in order.</summary>
    public static List<Attribution> Find(ArticleTokens tokens)
    {
        var found = new List<Attribution>();
        foreach (var region in tokens.Regions)
        {
            var dash = region.After;
            if (!region.Closed || region.End - region.First < FewestTokens || dash + 1 >= tokens.Count || tokens.Class[dash] != WordClass.Dash) continue;
            var nameEnd = NameEnd(tokens, dash + 1);
            if (nameEnd == dash + 1 || !EndsLine(tokens, nameEnd)) continue;
            found.Add(new Attribution
            {
                Content = [new TokenRange(region.Open, region.After)],
                Cue = new TokenRange(dash, dash + 1),
                Source = new TokenRange(dash + 1, nameEnd),
            });
        }

        return found;
    }

    private static int NameEnd(ArticleTokens tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && end - first < LongestName && tokens.Paragraph[end] == tokens.Paragraph[first] && NameReader.IsNameWord(tokens, end)) end++;
        return end;
    }

    /// <summary>Whether a name is all that the line still holds, but for a stop or a description behind a comma.</summary>
    private static bool EndsLine(ArticleTokens tokens, int nameEnd) =>
        nameEnd >= tokens.Count || tokens.Paragraph[nameEnd] != tokens.Paragraph[nameEnd - 1] || tokens.State[nameEnd] == QuotationState.Open
        || (tokens.Class[nameEnd] is WordClass.Period or WordClass.Comma or WordClass.Bracket && !VerbFollows(tokens, nameEnd));

    private static bool VerbFollows(ArticleTokens tokens, int from)
    {
        var end = tokens.SentenceEnd(tokens.Sentence[from]);
        for (var i = from; i < end; i++)
        {
            if (tokens.Class[i] is WordClass.Reporting or WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do) return true;
        }

        return false;
    }
}
