using AngleSharp.Dom;
using NewsBot.Dates.Publication;
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

    /// <summary>The article's blocks, in order; captions among them. Empty where the page has no prose.</summary>
    /// <param name="description">How the page describes its article; empty where it does not.</param>
    public static IReadOnlyList<PageBlock> Find(IReadOnlyList<PageBlock> blocks, string description = "")
    {
        var prose = Sums(blocks, block => block.IsProse ? block.Text.Length : 0);
        var furniture = new PageFurniture(prose, blocks.Where(block => block.IsProse).Sum(block => block.Text.Length));
        var free = blocks.Where(block => !furniture.Holds(block.Holder)).ToList();
        if (!free.Exists(block => block.IsProse)) free = [.. blocks];

        var start = description.Length >= DescribedStart ? description[..DescribedStart] : null;
        var values = Sums(free, block => Value(block) + (start is not null && block.IsProse && block.Text.StartsWith(start, StringComparison.Ordinal) ? WorthOfDescription : 0));
        var best = values.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).ThenByDescending(pair => Depth(pair.Key)).Select(pair => pair.Key).FirstOrDefault();
        return best is null ? [] : Trimmed([.. free.Where(block => Holds(best, block.Holder))]);
    }

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

    private static List<PageBlock> Trimmed(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>();
        var first = Math.Max(blocks.FindIndex(block => block.IsProse), HeadEnd(blocks));
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

    // One past the last line of a head: a byline or a date.
    private static int HeadEnd(List<PageBlock> blocks)
    {
        var end = 0;
        var prose = 0;
        for (var i = 0; i < blocks.Count && prose < HeadProse; i++)
        {
            var text = blocks[i].Text;
            if (text.Length <= HeadLine && !LineShape.EndsSentence(text) && (Byline.Of(text) is not null || HeaderDates.In([text]).Count > 0)) end = i + 1;
            else if (blocks[i].IsProse) prose += text.Length;
        }

        return end;
    }

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
