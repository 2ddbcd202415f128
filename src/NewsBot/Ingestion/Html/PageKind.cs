using AngleSharp.Dom;
using NewsBot.Ingestion.Html.Facts;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells the pages that hold no article though they hold some prose: what stands before a paywall, a film, a list of stories.</summary>
internal static class PageKind
{
    // A text of less may be a teaser or a caption; one of more is read whatever else the page is. In UTF-16 units.
    private const int ShortText = 700;

    // What is free to read before a paywall is read where it is at least the opening of the story.
    private const int ShortOpening = 250;

    // Linked headlines that make a page a list, where it does not say that it is an article; an article may have some others beside it.
    private const int ManyHeadlines = 8;
    private const int HeadlineWords = 4;

    /// <summary>Why the page holds no article, in one plain sentence; null where nothing speaks against one.</summary>
    /// <param name="blocks">All of the page.</param>
    /// <param name="body">What would be the article.</param>
    public static string? WhyNone(IDocument document, LinkedData data, IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageBlock> body)
    {
        var type = document.QuerySelector("meta[property='og:type' i]")?.GetAttribute("content")?.Trim().ToLowerInvariant() ?? "";
        var length = body.Sum(block => block.Text.Length);
        if (length >= ShortText) return null;
        if (!data.HasArticle && type is not "article" && IsList(blocks)) return "It is a list of articles, not one of them.";
        if (length < ShortOpening && data.Denies("isAccessibleForFree")) return "Only its beginning is free to read: the rest is behind a paywall.";
        return !data.HasArticle && (type.StartsWith("video", StringComparison.Ordinal) || data.HasVideo) ? "It is the page of a video, without an article." : null;
    }

    private static bool IsList(IReadOnlyList<PageBlock> blocks) =>
        blocks.Count(block => block is { Kind: BlockKind.Heading, LinkShare: > .8 } && PlainText.LineShape.Words(block.Text) >= HeadlineWords) >= ManyHeadlines;
}
