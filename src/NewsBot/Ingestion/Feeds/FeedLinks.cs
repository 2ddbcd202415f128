using AngleSharp.Html.Parser;
using NewsBot.Ingestion.Html;

namespace NewsBot.Ingestion.Feeds;

/// <summary>Finds the feeds that a page names.</summary>
internal static class FeedLinks
{
    private const int Most = 10;

    /// <summary>Absolute links, in the page's order; those of comments last.</summary>
    public static IReadOnlyList<string> In(string html, string source)
    {
        if (MarkupDepth.Problem(html) is not null) return [];

        var document = new HtmlParser().ParseDocument(html);
        var named = document.QuerySelectorAll("link[rel~=alternate i][href]").Where(link => link.GetAttribute("type")?.Trim().ToLowerInvariant()
            is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/rdf+xml");
        return
        [
            .. named.Select(link => WebLink.Absolute(link.GetAttribute("href"), source)).OfType<string>().Distinct()
                .OrderBy(link => link.Contains("comment", StringComparison.OrdinalIgnoreCase)).Take(Most),
        ];
    }
}
