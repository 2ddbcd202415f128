using AngleSharp.Dom;
using NewsBot.Ingestion.PlainText;
using static NewsBot.Ingestion.Html.Facts.MetaTags;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>Finds who wrote a page's article.</summary>
internal static class PageAuthors
{
    private const int Most = 20;
    private const int MostLines = 10;
    private const int LongestLine = 120; // UTF-16 units

    private static readonly string[] s_stated = ["author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dcterms.creator", "dc.creator", "byl", "creator", "citation_author"];

    // Elements that pages name for the writer, likeliest first.
    private static readonly string[] s_named =
    [
        "[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i]",
        "[class$='-by' i],[class~=by i],[class*=autor i],[class*=auteur i],[class*=writer i],[class*=reporter i],[class*=journalist i],[class*=contributor i],[class*=firma i],[class*=signature i]",
        "a[href*='/author/'],a[href*='/authors/'],a[href*='/autor/'],a[href*='/autoren/'],a[href*='/auteur/'],a[href*='/by/'],a[href*='/staff/'],a[href*='/profile/'],a[href*='/people/']",
    ];

    /// <summary>As its data states them, else as it prints them in an element named for them or in a line above its text; empty where it does neither.</summary>
    public static IReadOnlyList<string> Of(IDocument document, LinkedData data, string? outlet)
    {
        var stated = data.Names("author").Concat(s_stated.SelectMany(name => All(document, name)))
            .Where(name => !name.Contains("://", StringComparison.Ordinal)).SelectMany(Byline.Names).Where(name => name != outlet).ToList();
        if (stated.Count > 0) return [.. stated.DistinctBy(Bare).Take(Most)];

        return s_named.Select(selector => Printed(document, selector)).FirstOrDefault(names => names.Count > 0) ?? Line(document);
    }

    private static IReadOnlyList<string> Printed(IDocument document, string selector) => document.QuerySelectorAll(selector).Take(MostLines)
        .Select(element => Clean(element.TextContent)).OfType<string>()
        .Select(text => Byline.Of(text)?.Authors ?? Byline.Names(text)).FirstOrDefault(names => names.Count > 0) ?? [];

    // "By Ada Lowe" in a paragraph like any other.
    private static IReadOnlyList<string> Line(IDocument document) => document.QuerySelectorAll("p,div,td,span,font,li").Where(element => element.Children.All(child => child.ChildElementCount == 0))
        .Select(element => element.TextContent).Where(text => text.Length is > 3 and <= LongestLine)
        .Select(text => Byline.Of(Clean(text) ?? "")?.Authors).FirstOrDefault(names => names is not null) ?? [];
}
