using AngleSharp.Dom;

namespace NewsBot.Ingestion.Html;

/// <summary>Parts the articles of a page that shows several of them whole, one under the other.</summary>
internal static class WholeArticles
{
    /// <summary>The page's blocks without those of the other articles: of articles with a main heading each, the one with the page's title stays, else the first.</summary>
    public static IReadOnlyList<PageBlock> OnlyOne(IDocument document, IReadOnlyList<PageBlock> blocks, string title)
    {
        var whole = document.QuerySelectorAll("article").Where(article => article.QuerySelector("h1") is not null && article.ParentElement?.Closest("article") is null).ToList();
        if (whole.Count < 2) return blocks;

        var own = whole.Find(article => article.QuerySelectorAll("h1").Any(heading => Bare(heading.TextContent) == Bare(title))) ?? whole[0];
        return [.. blocks.Where(block => block.Holder.Closest("article") is not { } inner || !whole.Exists(other => other != own && other.Contains(inner)))];
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
