using AngleSharp.Dom;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Html.Facts;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Html;

/// <summary>
/// Finds the blocks of a page that are its article: the element that holds the most prose and the least else, without the furniture inside.
/// </summary>
internal static class BodyFinder
{
    // What a block that is no prose costs the element that holds it, in units of prose: a line of links speaks against an article.
    private const int CostOfLinks = 30;
    private const int CostOfOther = 6;

    // What it is worth that a block begins as the page describes its article.
    private const int WorthOfDescription = 500;
    private const int DescribedStart = 40; // UTF-16 units

    // Bylines and dates stand within so much prose of the top; what comes before them is the page's, or the article's summary.
    private const int HeadProse = 500;
    private const int HeadLine = 100;
    private const int MostHeadLines = 12;

    private const int LongestPullQuote = 250;
    private const int MostCompared = 1_000; // blocks; no article has more

    /// <summary>The article's blocks, in order; captions among them. Empty where the page has no prose.</summary>
    /// <param name="facts">What the page says about its article.</param>
    public static IReadOnlyList<PageBlock> Find(IReadOnlyList<PageBlock> blocks, PageFacts facts)
    {
        blocks = BelowTitle(blocks, facts.Title);
        var prose = Sums(blocks, block => block.IsProse ? block.Text.Length : 0);
        var furniture = new PageFurniture(prose, blocks.Where(block => block.IsProse).Sum(block => block.Text.Length));
        var free = blocks.Where(block => !furniture.Holds(block.Holder)).ToList();
        if (!free.Exists(block => block.IsProse)) free = [.. blocks];

        var description = facts.Description;
        var start = description.Length >= DescribedStart ? description[..DescribedStart] : null;
        var values = Sums(free, block => Value(block) + (start is not null && block.IsProse && block.Text.StartsWith(start, StringComparison.Ordinal) ? WorthOfDescription : 0));
        var best = values.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).ThenByDescending(pair => Depth(pair.Key)).Select(pair => pair.Key).FirstOrDefault();
        if (best is null) return [];

        var held = free.Where(block => Holds(best, block.Holder)).ToList();
        var own = ArticleEnd.Cut(held, facts.Authors).ToList();
        return WithoutPullQuotes(Trimmed(own, HeadEnd(blocks, own)));
    }

    // What stands above the headline is the page's, where the most of its prose stands below.
    private static IReadOnlyList<PageBlock> BelowTitle(IReadOnlyList<PageBlock> blocks, string title)
    {
        var at = title.Length == 0 ? -1 : blocks.ToList().FindIndex(block => block.Kind is BlockKind.Heading && block.Text == title);
        return at >= 0 && Prose(blocks.Skip(at)) * 2 > Prose(blocks) ? [.. blocks.Skip(at + 1).Where(block => block.Kind is not BlockKind.Heading || block.Text != title)] : blocks;
    }

    private static int Prose(IEnumerable<PageBlock> blocks) => blocks.Where(block => block.IsProse).Sum(block => block.Text.Length);

    // Words of the article that the page shows once more, in large letters.
    private static List<PageBlock> WithoutPullQuotes(List<PageBlock> blocks) => blocks.Count > MostCompared ? blocks : [.. blocks.Where(block => !IsPullQuote(block, blocks))];

    private static bool IsPullQuote(PageBlock block, List<PageBlock> blocks) =>
        block is { IsProse: true, Kind: BlockKind.Paragraph, Text.Length: <= LongestPullQuote } && block.Holder.Closest("blockquote,figure,aside") is not null && Bare(block.Text) is { Length: > 0 } bare
        && blocks.Exists(other => other.Text.Length > block.Text.Length && other.IsProse && other.Text.Contains(bare, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string text) => text.Trim('“', '”', '"', '«', '»', '„', '‘', '’', ' ', '\u00A0', '.');

    private static int Value(PageBlock block) =>
        block.Kind is BlockKind.Caption ? 0
        : block.IsProse && Furniture.KindOf(block.Text) is FurnitureKind.None ? block.Text.Length
        : -Math.Min(block.LinkShare > .3 ? CostOfLinks : CostOfOther, block.Text.Length);

    private static Dictionary<IElement, int> Sums(IReadOnlyList<PageBlock> blocks, Func<PageBlock, int> value)
    {
        var sums = new Dictionary<IElement, int>();
        foreach (var block in blocks)
            if (value(block) is var worth && worth != 0)
                for (IElement? at = block.Holder; at is not null; at = at.ParentElement) sums[at] = sums.GetValueOrDefault(at) + worth;
        return sums;
    }

    private static List<PageBlock> Trimmed(List<PageBlock> blocks, int headEnd)
    {
        var kept = new List<PageBlock>();
        var first = Math.Max(blocks.FindIndex(block => block.IsProse), headEnd);
        var last = blocks.FindLastIndex(block => block.IsProse);
        var aside = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is BlockKind.Caption)
            {
                kept.Add(block);
                continue;
            }

            var kind = Furniture.KindOf(block.Text);
            if (kind is FurnitureKind.End && !blocks.Skip(i).Any(rest => rest.IsProse && rest.Kind is BlockKind.Paragraph && rest.LinkShare < .1)) break;
            if (i < first) continue;
            aside = kind is FurnitureKind.Section || (aside && !(block.IsProse && block.Kind is BlockKind.Paragraph));
            if (aside || kind is not FurnitureKind.None || IsTeaser(blocks, i)) continue;
            if (i > last ? block.Kind is BlockKind.ListItem && block.LinkShare < .2 && LineShape.Words(block.Text) > 2 : block.IsProse || block.LinkShare < .5)
                kept.Add(block);
        }

        return kept;
    }

    // The first of the article's blocks that stands below the head: the bylines and dates under a heading, above which a summary may stand. The text after them ends it.
    private static int HeadEnd(IReadOnlyList<PageBlock> blocks, List<PageBlock> own)
    {
        if (own.Find(block => block.IsProse) is not { } opening) return 0;

        var all = blocks.ToList();
        var first = all.IndexOf(opening);
        var last = all.LastIndexOf(own[^1]);
        var at = Math.Max(0, first - MostHeadLines);
        if (all.FindLastIndex(Math.Max(0, first - 1), block => block.Kind is BlockKind.Heading) is var heading && heading > at) at = heading;
        var head = new HashSet<PageBlock>();
        for (var prose = 0; at < last && prose < HeadProse; at++)
        {
            if (IsHeadLine(all[at])) head.Add(all[at]);
            else if (all[at].IsProse && head.Count > 0) break;
            else if (all[at].IsProse) prose += all[at].Text.Length;
        }

        return own.FindLastIndex(head.Contains) + 1;
    }

    private static bool IsHeadLine(PageBlock block) =>
        block.Text.Length <= HeadLine && !LineShape.EndsSentence(block.Text) && (Byline.Of(block.Text) is not null || HeaderDates.In([block.Text]).Count > 0);

    // The linked headline of another story, or the words under it.
    private static bool IsTeaser(List<PageBlock> blocks, int at) =>
        (blocks[at].Kind is BlockKind.Heading && blocks[at].LinkShare > .8)
        || (at > 0 && blocks[at - 1].Kind is BlockKind.Heading && blocks[at - 1].LinkShare > .8 && blocks[at].Holder.ParentElement == blocks[at - 1].Holder.ParentElement);

    private static bool Holds(IElement outer, IElement inner)
    {
        for (IElement? at = inner; at is not null; at = at.ParentElement)
            if (at == outer) return true;
        return false;
    }

    private static int Depth(IElement element)
    {
        var depth = 0;
        for (IElement? at = element; at is not null; at = at.ParentElement) depth++;
        return depth;
    }
}
