using AngleSharp.Dom;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells where an article ends among the blocks that may be it: readers' words, other stories and notes about the writer stand below it in elements of another make.</summary>
internal static class ArticleEnd
{
    // The elements of one make hold the article where they hold so much of the prose.
    private const double LeastShare = .5;

    // More than that after them, measured by what they hold, is no furniture, whatever holds it.
    private const double MostAfter = 1;

    // What is said of a writer or a company comes after so much of the prose.
    private const double LatePart = .5;
    private const int LongestHeading = 8; // words

    /// <summary>The blocks up to the end of the article; all of them where nothing tells it.</summary>
    /// <param name="blocks">In the page's order.</param>
    /// <param name="authors">Who wrote the article.</param>
    public static IReadOnlyList<PageBlock> Cut(IReadOnlyList<PageBlock> blocks, IReadOnlyList<string> authors)
    {
        var own = blocks.Take(OwnEnd(blocks)).ToList();
        var total = own.Where(block => block.IsProse).Sum(block => block.Text.Length);
        var before = 0;
        for (var i = 0; i < own.Count; i++)
        {
            if (before > total * LatePart && (IsAboutWriter(own[i].Text, authors) || IsCompanyNote(own, i))) return own[..i];
            if (own[i].IsProse) before += own[i].Text.Length;
        }

        return own;
    }

    // One past the last block inside an element of the make that holds most of the prose.
    private static int OwnEnd(IReadOnlyList<PageBlock> blocks)
    {
        var shared = blocks.GroupBy(block => block.Holder).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet();
        var prose = new Dictionary<object, int>();
        foreach (var block in blocks.Where(block => block.IsProse))
        {
            if ((shared.Contains(block.Holder) ? block.Holder : block.Holder.ParentElement) is { } around)
                prose[MakeOf(around)] = prose.GetValueOrDefault(MakeOf(around)) + block.Text.Length;
        }

        if (prose.Count == 0) return blocks.Count;

        var (make, most) = prose.MaxBy(pair => pair.Value);
        if (most < prose.Values.Sum() * LeastShare) return blocks.Count;

        var end = blocks.ToList().FindLastIndex(block => IsWithin(block.Holder, make)) + 1;
        while (end < blocks.Count && blocks[end].IsProse && blocks[end].Holder.Contains(blocks[end - 1].Holder)) end++; // text whose element was never closed
        return Length(blocks.Skip(end)) > Length(blocks.Take(end)) * MostAfter ? blocks.Count : end;
    }

    private static int Length(IEnumerable<PageBlock> blocks) => blocks.Sum(block => block.Text.Length);

    // Elements of one name and class are of one make; one without a class is like no other.
    private static object MakeOf(IElement element) => element.ClassName is { Length: > 0 } name ? $"{element.LocalName} {name}" : element;

    private static bool IsWithin(IElement element, object make)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
            if (MakeOf(at).Equals(make)) return true;
        return false;
    }

    // "Ada Lowe covers the harbour for the Tribune."
    private static bool IsAboutWriter(string text, IReadOnlyList<string> authors) =>
        authors.Any(author => author.Contains(' ', StringComparison.Ordinal) && text.Length > author.Length + 1 && text.StartsWith(author, StringComparison.OrdinalIgnoreCase) && text[author.Length] is ' ' or ',');

    // A heading of its own, "About Pier Works Ltd" or "Media contacts", under which a company speaks of itself.
    private static bool IsCompanyNote(List<PageBlock> blocks, int at) =>
        blocks[at] is { IsProse: false, Kind: BlockKind.Heading or BlockKind.Paragraph } heading && LineShape.Words(heading.Text) <= LongestHeading && CompanyNotes.IsHeading(heading.Text);
}
