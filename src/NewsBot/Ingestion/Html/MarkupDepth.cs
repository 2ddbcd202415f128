using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells a page that nests its elements without end before a parser spends its time on it: parsers check every element's ancestors.</summary>
internal static partial class MarkupDepth
{
    // Real pages stay below a hundred.
    private const int Deepest = 2_000;

    /// <summary>Whether more elements stand open at some place than any page needs. Elements that need no end tag are not counted.</summary>
    public static bool IsExcessive(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (html[tag.Index + 1] != '/') depth++;
            else if (depth > 0) depth--;
            if (depth > Deepest) return true;
        }

        return false;
    }

    [GeneratedRegex(@"</?(?:div|span|section|article|main|table|ul|ol|dl|b|i|u|s|em|strong|font|a|blockquote|form|center|small|big|q|label|details|fieldset|nav|aside|svg|g|object|button|h[1-6])(?=[\s>])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Tag();
}
