using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using static NewsBot.Ingestion.Html.Facts.MetaTags;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>Finds who published a page.</summary>
internal static partial class PageOutlet
{
    private const int ShortestName = 4; // letters

    /// <summary>As the page states it, else the part of its title that its host is named after ("Harbour Times" of harbourtimes.example); null where there is neither.</summary>
    /// <param name="url">The page's link; null where it is not known.</param>
    public static string? Of(IDocument document, LinkedData data, string? url) => Clean(
        First(document, "og:site_name") ?? (data.Names("publisher") is [var publisher, ..] ? publisher : First(document, "application-name") ?? NamedByHost(document, url)));

    private static string? NamedByHost(IDocument document, string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var link) || link.HostNameType is not UriHostNameType.Dns) return null;

        var labels = link.Host.Split('.').SkipLast(1).Select(Letters).ToHashSet(StringComparer.Ordinal);
        return Parting().Split(Clean(document.Title) ?? "").Select(part => part.Split(' '))
            .SelectMany(words => Enumerable.Range(1, words.Length).Reverse().Select(count => string.Join(' ', words.Take(count))))
            .FirstOrDefault(name => Letters(name) is { Length: >= ShortestName } letters && (labels.Contains(letters) || (letters.StartsWith("the", StringComparison.Ordinal) && labels.Contains(letters[3..]))));
    }

    // Hosts have neither accents nor signs.
    private static string Letters(string text) => string.Concat(text.Replace("&", "and", StringComparison.Ordinal).Normalize(NormalizationForm.FormD)
        .Where(character => char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    [GeneratedRegex(@"\s+[|\-–—·»:]+\s+|(?<=\p{L}): ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parting();
}
