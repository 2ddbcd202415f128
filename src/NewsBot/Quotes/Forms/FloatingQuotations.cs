using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Text;

namespace NewsBot.Quotes.Forms;

/// <summary>
/// Gives quotations that no reporting words govern to whoever spoke last: the rest of a paragraph's quotations, a quotation that runs on over
/// paragraphs, a quotation that stands as a paragraph of its own.
/// </summary>
internal static class FloatingQuotations
{
    private const int FewestWords = 6; // a shorter quotation without a cue is a nickname, a title or a term
    private const int ParagraphReach = 1; // paragraphs of prose back to the statement that is continued

    /// <summary>The attributions with the floating quotations among them, in order of content.</summary>
    public static List<Attribution> Add(ArticleTokens tokens, IReadOnlyList<Attribution> attributions)
    {
        var clock = new ReadingClock(tokens);
        var covered = new bool[tokens.Count];
        foreach (var range in attributions.SelectMany(static attribution => attribution.Content)) covered.AsSpan(range.First, range.Length).Fill(true);

        var all = new List<Attribution>(attributions);
        all.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        var found = new List<Attribution>();
        var next = 0;
        Attribution? last = null;
        for (var r = 0; r < tokens.Regions.Count; r++)
        {
            var region = tokens.Regions[r];
            while (next < all.Count && Anchor(all[next]) < region.Open)
            {
                if (all[next].Source is not null && clock.IsProse(Anchor(all[next])) && (last is null || Anchor(all[next]) >= Anchor(last))) last = all[next];
                next++;
            }

            if (last is null || !IsFree(tokens, covered, region, GoesOn(tokens, r) ? 1 : FewestWords) || clock.ParagraphAt(region.Open) - clock.ParagraphAt(LastToken(last)) > ParagraphReach) continue;
            if (last.Source is { } source && source.Overlaps(new TokenRange(region.Open, region.After))) continue;
            var floating = new Attribution { Content = [new TokenRange(region.Open, region.After)], Source = last.Source, Continues = last };
            found.Add(floating);
            last = floating;
        }

        all.AddRange(found);
        all.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return all;
    }

    private static int Anchor(Attribution attribution) => attribution.Content[0].First;

    private static int LastToken(Attribution attribution) => Math.Max(attribution.Content[^1].End, attribution.Cue?.End ?? 0) - 1;

    /// <summary>Whether a quotation opens a paragraph behind one whose quotation was left open: it is the same one, however short.</summary>
    private static bool GoesOn(ArticleTokens tokens, int region) =>
        region > 0 && !tokens.Regions[region - 1].Closed && tokens.Regions[region - 1].After == tokens.Regions[region].Open
        && tokens.Paragraph[tokens.Regions[region].Open] != tokens.Paragraph[tokens.Regions[region - 1].Open];

    private static bool IsFree(ArticleTokens tokens, bool[] covered, MarkedRegion region, int fewestWords)
    {
        var words = 0;
        for (var i = region.First; i < region.End; i++)
        {
            if (covered[i]) return false;
            if (tokens.Tokens[i].Kind is TokenKind.Word) words++;
        }

        return words >= fewestWords;
    }
}
