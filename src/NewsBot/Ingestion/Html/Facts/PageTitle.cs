using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsBot.Ingestion.PlainText;
using static NewsBot.Ingestion.Html.Facts.MetaTags;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>Finds the headline of a page's article: the one that the page shows, as long as its metadata speaks of the same thing.</summary>
internal static partial class PageTitle
{
    private const int LongestTitle = 300; // UTF-16 units
    private const int LongestStated = 10_000;
    private const int MostSubheadings = 400;
    private const int LeastHeadline = 5; // words; less may be the name of the site or of a section

    /// <summary>Empty where the page has none.</summary>
    /// <param name="outlet">The name of its outlet, which is no part of the headline; null where it is not known.</param>
    public static string Of(IDocument document, LinkedData data, string? outlet)
    {
        var headline = Clean(data.Text("headline"));
        // No pattern is matched on what is no title; the article is refused by its length.
        if (new[] { headline, document.Title, MetaTags.First(document, "og:title"), MetaTags.First(document, "twitter:title") }.FirstOrDefault(text => text?.Length > LongestStated) is { } endless) return Clean(endless) ?? "";

        var named = document.QuerySelectorAll("[itemprop~=headline]").Select(element => Clean(element.GetAttribute("content") ?? element.TextContent)).OfType<string>().Distinct().ToList();
        var shown = document.QuerySelectorAll("h1").Select(heading => Clean(heading.TextContent)).OfType<string>()
            .Where(text => text.Length <= LongestTitle && Bare(text) != Bare(outlet ?? "")).ToList();
        var line = Subheading(document);
        if (line is not null) shown.RemoveAll(text => LineShape.Words(text) < LineShape.Words(line) && PartsOf(document).Any(part => Bare(part) == Bare(text)));
        if (named is [{ Length: <= LongestTitle } only] && LineShape.Words(only) > 2) shown.Insert(0, only);
        var stated = new[] { Clean(MetaTags.First(document, "og:title")), headline, Clean(MetaTags.First(document, "twitter:title")), Clean(document.Title) }
            .OfType<string>().Select(text => WithoutOutlet(text, outlet)).Where(text => text.Length > 0).ToList();
        var title = shown.Find(text => stated.Exists(other => Bare(other) == Bare(text)))
            ?? shown.Find(text => LineShape.Words(text) > 2 && stated.Exists(other => SharedWords(other, text) > 1))
            ?? line
            ?? (shown is [var one] && LineShape.Words(one) >= LeastHeadline ? one : null)
            ?? stated.FirstOrDefault() ?? shown.FirstOrDefault() ?? "";
        if (stated.Find(other => HasKicker(title, other)) is { } plainer) return plainer;
        return WithoutLabel(title) is { } plain && stated.Exists(other => Bare(other) == Bare(plain)) ? plain : title;
    }

    // Where the page's first heading is not its headline, that is the line by itself that its title repeats beside the names of the site.
    private static string? Subheading(IDocument document)
    {
        var parts = PartsOf(document);
        return parts.Length < 3 ? null : document.QuerySelectorAll("h2,h3,h4,b,strong,font,td,div").Where(element => element.Children.All(child => child.ChildElementCount == 0)).Take(MostSubheadings)
            .Select(heading => Clean(heading.TextContent)).OfType<string>()
            .Where(text => text.Length <= LongestTitle && LineShape.Words(text) > 2)
            .Select(text => Array.Find(parts, part => Bare(part.Replace("&", "and", StringComparison.Ordinal)) == Bare(text.Replace("&", "and", StringComparison.Ordinal))))
            .FirstOrDefault(part => part is not null);
    }

    // A colon parts a title from the name of the site, or stands within it.
    private static string[] PartsOf(IDocument document) => Clean(document.Title) is { } whole ? [.. Parting().Split(whole), .. PartingOrColon().Split(whole)] : [];

    // "The pier reopens [Watch]" names a medium behind its headline.
    private static string? WithoutLabel(string title) => title is [.., ']' or ')'] && title.LastIndexOfAny(['[', '(']) is > 0 and var at ? title[..at].TrimEnd() : null;

    // "Opinion The pier is ours" is a label and a headline.
    private static bool HasKicker(string title, string headline) =>
        headline.Length < title.Length && Bare(title).EndsWith(Bare(headline), StringComparison.Ordinal) && LineShape.Words(title) - LineShape.Words(headline) is 1 or 2;

    private static int SharedWords(string first, string second) =>
        LongWord().Matches(first).Select(match => match.Value.ToLowerInvariant()).Intersect(LongWord().Matches(second).Select(match => match.Value.ToLowerInvariant())).Count();

    private static string WithoutOutlet(string title, string? outlet)
    {
        var parts = PartingOrColon().Split(title);
        if (parts.Length < 2) return title;
        if (outlet is not null && Bare(parts[0]) == Bare(outlet)) return title[(title.IndexOf(parts[1], parts[0].Length, StringComparison.Ordinal))..];
        if (outlet is not null && Bare(parts[^1]) == Bare(outlet)) return title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(' ', '|', '-', '–', '—', '·', '»', ':');
        return title;
    }

    [GeneratedRegex(@"\s+[|\-–—·»:]+\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parting();

    [GeneratedRegex(@"\s+[|\-–—·»:]+\s+|(?<=\p{L}): ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartingOrColon();

    [GeneratedRegex(@"[\p{L}\d]{4,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LongWord();
}
