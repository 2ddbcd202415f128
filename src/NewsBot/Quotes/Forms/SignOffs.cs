using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Forms;

/// <summary>
/// Quotations signed by a name behind a dash ("…" — Ada Byron), also on a line of its own, as lists of readers' and celebrities' words are printed.
/// </summary>
internal static class SignOffs
{
    private const int FewestTokens = 3; // of the quotation
    private const int LongestName = 6; // tokens
    private const int LongestDescription = 60; // tokens behind a name that are looked through

    /// <summary>The signed quotations, in order.</summary>
    public static List<Attribution> Find(ArticleTokens tokens)
    {
        var found = new List<Attribution>();
        foreach (var region in tokens.Regions)
        {
            var dash = region.After;
            if (!region.Closed || region.End - region.First < FewestTokens || dash + 1 >= tokens.Count || tokens.Class[dash] != WordClass.Dash) continue;
            if (NameBehind(tokens, dash) is not { } name) continue;
            found.Add(new Attribution
            {
                Content = [new TokenRange(region.Open, region.After)],
                Cue = new TokenRange(dash, dash + 1),
                Source = name,
            });
        }

        return found;
    }

    /// <summary>The name that is all the line holds behind a dash, but for a description; null where there is none.</summary>
    public static TokenRange? NameBehind(ArticleTokens tokens, int dash)
    {
        var first = dash + 1;
        if (first + 1 < tokens.Count && tokens.TextOf(first).Equals("from", StringComparison.OrdinalIgnoreCase)) first++;
        var end = NameEnd(tokens, first);
        return end > first && EndsLine(tokens, end) ? new TokenRange(first, end) : null;
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
        var end = Math.Min(tokens.SentenceEnd(tokens.Sentence[from]), from + LongestDescription);
        for (var i = from; i < end; i++)
        {
            if (tokens.Class[i] is WordClass.Reporting or WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do) return true;
        }

        return false;
    }
}
