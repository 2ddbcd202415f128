using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Languages;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>What a page says about its article outside the text.</summary>
internal sealed partial record PageFacts
{
    private const int LongestTitle = 300; // UTF-16 units
    private const int LongestStated = 10_000;
    private const int MostSubheadings = 100;

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
        var outlet = Clean(Meta(document, "og:site_name") ?? (data.Names("publisher") is [var publisher, ..] ? publisher : Meta(document, "application-name")));
        return new PageFacts
        {
            Title = TitleOf(document, data, outlet),
            Outlet = outlet,
            Authors = AuthorsOf(document, data, outlet),
            Url = Canonical(document, url),
            Language = new[] { data.Text("inLanguage"), document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang"), Meta(document, "og:locale"), Meta(document, "content-language") }
                .Select(LanguageTags.Of).FirstOrDefault(tag => tag is not null),
            Description = Clean(Meta(document, "og:description") ?? Meta(document, "description")) ?? "",
        };
    }

    // The headline is the one that the page shows, as long as its metadata speaks of the same thing.
    private static string TitleOf(IDocument document, LinkedData data, string? outlet)
    {
        var headline = Clean(data.Text("headline"));
        // No pattern is matched on what is no title; the article is refused by its length.
        if (new[] { headline, document.Title, Meta(document, "og:title"), Meta(document, "twitter:title") }.FirstOrDefault(text => text?.Length > LongestStated) is { } endless) return Clean(endless) ?? "";

        var shown = document.QuerySelectorAll("h1").Select(heading => Clean(heading.TextContent)).OfType<string>().Where(text => text.Length <= LongestTitle).ToList();
        var stated = new[] { Clean(Meta(document, "og:title")), headline, Clean(Meta(document, "twitter:title")), Clean(document.Title) }
            .OfType<string>().Select(text => WithoutOutlet(text, outlet)).Where(text => text.Length > 0).ToList();
        var title = shown.Find(text => stated.Exists(other => Bare(other) == Bare(text)))
            ?? shown.Find(text => LineShape.Words(text) > 2 && stated.Exists(other => SharedWords(other, text) > 1))
            ?? (shown.Count == 0 ? Subheading(document) : null)
            ?? stated.FirstOrDefault() ?? shown.FirstOrDefault() ?? "";
        if (headline is not null && HasKicker(title, headline)) return headline;
        return WithoutLabel(title) is { } plain && stated.Exists(other => Bare(other) == Bare(plain)) ? plain : title;
    }

    // Where no heading is the page's first, its headline is the heading or bold line that its title repeats beside the names of the site.
    private static string? Subheading(IDocument document)
    {
        var parts = Parting().Split(Clean(document.Title) ?? "");
        return parts.Length < 2 ? null : document.QuerySelectorAll("h2,h3,b,strong").Take(MostSubheadings)
            .Select(heading => Clean(heading.TextContent)).OfType<string>()
            .Where(text => text.Length <= LongestTitle && LineShape.Words(text) > 2)
            .Select(text => Array.Find(parts, part => Bare(part.Replace("&", "and", StringComparison.Ordinal)) == Bare(text.Replace("&", "and", StringComparison.Ordinal))))
            .FirstOrDefault(part => part is not null);
    }

    // "The pier reopens [Watch]" names a medium behind its headline.
    private static string? WithoutLabel(string title) => title is [.., ']' or ')'] && title.LastIndexOfAny(['[', '(']) is > 0 and var at ? title[..at].TrimEnd() : null;

    // "Opinion The pier is ours" is a label and a headline.
    private static bool HasKicker(string title, string headline) =>
        headline.Length < title.Length && Bare(title).EndsWith(Bare(headline), StringComparison.Ordinal) && LineShape.Words(title) - LineShape.Words(headline) is 1 or 2;

    private static int SharedWords(string first, string second) =>
        LongWord().Matches(first).Select(match => match.Value.ToLowerInvariant()).Intersect(LongWord().Matches(second).Select(match => match.Value.ToLowerInvariant())).Count();

    private static IReadOnlyList<string> AuthorsOf(IDocument document, LinkedData data, string? outlet)
    {
        var stated = data.Names("author").Concat(Metas(document, "author").Concat(Metas(document, "article:author")).Concat(Metas(document, "parsely-author")).Concat(Metas(document, "sailthru.author")))
            .Where(name => !name.Contains("://", StringComparison.Ordinal)).SelectMany(Byline.Names).Where(name => name != outlet).ToList();
        if (stated.Count > 0) return [.. stated.DistinctBy(Bare).Take(20)];

        var printed = document.QuerySelectorAll("[rel=author],[itemprop~=author],[class*=byline i],[class*=author i]").Take(10)
            .Select(element => Clean(element.TextContent)).OfType<string>()
            .Select(text => Byline.Of(text)?.Authors ?? Byline.Names(text)).FirstOrDefault(names => names.Count > 0);
        return printed ?? [];
    }

    private static string? Canonical(IDocument document, string? url)
    {
        var named = document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url");
        if (string.IsNullOrWhiteSpace(named)) return url;
        if (!Uri.TryCreate(named.Trim(), UriKind.RelativeOrAbsolute, out var link)) return url;
        if (!link.IsAbsoluteUri && !(Uri.TryCreate(url, UriKind.Absolute, out var page) && Uri.TryCreate(page, link, out link))) return url;

        // A page that was fetched speaks for its own site alone: it must not take the place of another outlet's article.
        if (url is not null && !WebLink.SameSite(link.AbsoluteUri, url)) return url;

        // A link to the front page is a template's mistake, and would make all articles of the site one.
        return link.Scheme is "http" or "https" && (link.AbsolutePath.Length > 1 || link.Query.Length > 1) ? link.AbsoluteUri : url;
    }

    private static string WithoutOutlet(string title, string? outlet)
    {
        var parts = Parting().Split(title);
        if (parts.Length < 2) return title;
        if (outlet is not null && Bare(parts[0]) == Bare(outlet)) return title[(title.IndexOf(parts[1], parts[0].Length, StringComparison.Ordinal))..];
        if (outlet is not null && Bare(parts[^1]) == Bare(outlet)) return title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '-', '–', '—', '·', '»', ':');
        return title;
    }

    private static string Bare(string text) => NotLetter().Replace(text, "").ToLowerInvariant();

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = string.Join(' ', HiddenCharacters.Remove(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > 0 ? clean : null;
    }

    private static string? Meta(IDocument document, string name) => Metas(document, name).FirstOrDefault();

    private static IEnumerable<string> Metas(IDocument document, string name) =>
        document.QuerySelectorAll($"meta[property='{name}' i],meta[name='{name}' i]").Select(meta => meta.GetAttribute("content")).OfType<string>().Where(text => text.Length > 0);

    [GeneratedRegex(@"\s+[|\-–—·»:]+\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parting();

    [GeneratedRegex(@"[\p{L}\d]{4,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"[^\p{L}\d]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotLetter();
}
