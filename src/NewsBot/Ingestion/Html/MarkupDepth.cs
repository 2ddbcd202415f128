using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells a page that nests or repeats its elements without end before a parser spends its time on it: parsers check every element's ancestors.</summary>
internal static partial class MarkupDepth
{
    // Real pages stay below a hundred.
    private const int Deepest = 2_000;

    // Real pages stay below twenty thousand.
    private const int MostElements = 200_000;

    /// <summary>What is wrong with the markup, in one plain sentence; null where nothing is. End tags that HTML lets pages leave out are allowed for.</summary>
    public static string? Problem(string html)
    {
        if (Elements(html) > MostElements) return $"It has more than {MostElements:N0} elements.";

        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (html[tag.Index + 1] != '/') depth++;
            else if (depth > 0) depth--;
            if (depth > Deepest) return "Its elements are nested too deep.";
        }

        return null;
    }

    private static int Elements(string html)
    {
        var count = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(html[at + 1])) count++;
        return count;
    }

    [GeneratedRegex(@"</?(?:div|span|section|article|main|table|ul|ol|dl|b|i|u|s|em|strong|font|a|blockquote|form|center|small|big|q|label|details|fieldset|nav|aside|svg|g|object|button|h[1-6])(?=[\s>])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Tag();
}
