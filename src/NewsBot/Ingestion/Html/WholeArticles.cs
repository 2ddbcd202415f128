using AngleSharp.Dom;

namespace NewsBot.Ingestion.Html;

/// <summary>Parts the articles of a page that shows several of them whole, one under the other.</summary>
internal static class WholeArticles
{
    // An article with so much prose under its own main heading is whole; what follows it is another one. In UTF-16 units.
    private const int WholeProse = 500;

    /// <summary>
    /// The page's blocks without those of the other articles: of articles with a main heading each, the one with the page's title stays, else the first; beside one that is
    /// whole no other article with a heading stays.
    /// </summary>
    public static IReadOnlyList<PageBlock> OnlyOne(IDocument document, IReadOnlyList<PageBlock> blocks, string title)
    {
        var headed = document.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null && article.QuerySelector("h1,h2,h3") is not null).ToList();
        var whole = headed.Where(article => article.QuerySelector("h1") is not null).ToList();
        if (headed.Count < 2 || whole.Count == 0) return blocks;

        var titled = whole.Find(article => article.QuerySelectorAll("h1").Any(heading => Bare(heading.TextContent) == Bare(title)));
        if (titled is not null && blocks.Where(block => block.IsProse && titled.Contains(block.Holder)).Sum(block => block.Text.Length) >= WholeProse) whole = headed;
        if (whole.Count < 2) return blocks;

        var own = titled ?? whole[0];
        return [.. blocks.Where(block => block.Holder.Closest("article") is not { } inner || !whole.Exists(other => other != own && other.Contains(inner)))];
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
