using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>What a page states in its `meta` elements, and its words as they are compared.</summary>
internal static partial class MetaTags
{
    /// <summary>What is stated under a name, by whichever attribute; null where nothing is.</summary>
    public static string? First(IDocument document, string name) => All(document, name).FirstOrDefault();

    /// <summary>All that is stated under a name, in the page's order.</summary>
    public static IEnumerable<string> All(IDocument document, string name) =>
        document.QuerySelectorAll($"meta[property='{name}' i],meta[name='{name}' i]").Select(meta => meta.GetAttribute("content")).OfType<string>().Where(text => text.Length > 0);

    /// <summary>A text on one line, without what cannot be seen; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = string.Join(' ', HiddenCharacters.Remove(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length > 0 ? clean : null;
    }

    /// <summary>The letters and digits alone, in lower case: two texts that differ in nothing else are the same.</summary>
    public static string Bare(string text) => NotLetter().Replace(text, "").ToLowerInvariant();

    [GeneratedRegex(@"[^\p{L}\d]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotLetter();
}
