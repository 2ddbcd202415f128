using AngleSharp.Dom;
using NewsBot.Ingestion.Languages;
using static NewsBot.Ingestion.Html.Facts.MetaTags;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>What a page says about its article outside the text.</summary>
internal sealed record PageFacts
{
    /// <summary>Empty where there is none.</summary>
    public required string Title { get; init; }

    public string? Outlet { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The canonical link, absolute; the page's own link where it names none.</summary>
    public string? Url { get; init; }

    /// <summary>The primary part of the language that it declares ("en"); null where it declares none.</summary>
    public string? Language { get; init; }

    /// <summary>Empty where there is none.</summary>
    public string Description { get; init; } = "";

    public static PageFacts Of(IDocument document, LinkedData data, string? url)
    {
        var link = Canonical(document, url);
        var outlet = PageOutlet.Of(document, data, link);
        return new PageFacts
        {
            Title = PageTitle.Of(document, data, outlet),
            Outlet = outlet,
            Authors = PageAuthors.Of(document, data, outlet),
            Url = link,
            Language = new[] { data.Text("inLanguage"), document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang"), First(document, "og:locale"), First(document, "content-language") }
                .Select(LanguageTags.Of).FirstOrDefault(tag => tag is not null),
            Description = Clean(First(document, "og:description") ?? First(document, "description")) ?? "",
        };
    }

    private static string? Canonical(IDocument document, string? url)
    {
        var named = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? First(document, "og:url");
        if (string.IsNullOrWhiteSpace(named)) return url;
        if (!Uri.TryCreate(named.Trim(), UriKind.RelativeOrAbsolute, out var link)) return url;
        if (!link.IsAbsoluteUri && !(Uri.TryCreate(url, UriKind.Absolute, out var page) && Uri.TryCreate(page, link, out link))) return url;

        // A page that was fetched speaks for its own site alone: it must not take the place of another outlet's article.
        if (url is not null && !WebLink.SameSite(link.AbsoluteUri, url)) return url;

        // A link to the front page is a template's mistake, and would make all articles of the site one.
        return link.Scheme is "http" or "https" && (link.AbsolutePath.Length > 1 || link.Query.Length > 1) ? link.AbsoluteUri : url;
    }
}
