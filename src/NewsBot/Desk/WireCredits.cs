using NewsBot.Articles;

namespace NewsBot.Desk;

/// <summary>Which agency stands behind an article's words.</summary>
internal static class WireCredits
{
    // How agencies are named in print, beside their short forms.
    private static readonly Dictionary<string, string[]> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AP"] = ["(AP)", "Associated Press", "via AP", "the AP"],
        ["Reuters"] = ["Reuters"],
        ["AFP"] = ["(AFP)", "Agence France-Presse", "the AFP"],
        ["UPI"] = ["(UPI)", "United Press International"],
        ["dpa"] = ["(dpa)", "Deutsche Presse-Agentur"],
        ["PA"] = ["(PA)", "Press Association", "PA Media"],
    };

    /// <summary>The agencies that are known, in their short forms.</summary>
    public static IReadOnlyCollection<string> Agencies => s_names.Keys;

    /// <summary>The agency whose copy an article is, by its credit line or because it is the outlet; null where it is nobody's.</summary>
    public static string? AgencyOf(Article article) =>
        article.WireCredit ?? Agencies.FirstOrDefault(agency => article.Outlet is { } outlet
            && (outlet.Equals(agency, StringComparison.OrdinalIgnoreCase) || s_names[agency].Contains(outlet, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a text names the agency as a source is named.</summary>
    public static bool IsNamed(string text, string agency) => s_names.GetValueOrDefault(agency, [agency]).Any(name => text.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether an article is the agency's copy, or credits it in the paragraph where a span stands.</summary>
    public static bool Names(Article article, TextSpan span, string agency)
    {
        if (string.Equals(AgencyOf(article), agency, StringComparison.OrdinalIgnoreCase)) return true;

        var start = article.Body.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = article.Body.IndexOf('\n', span.End);
        var paragraph = article.Body[start..(end < 0 ? article.Body.Length : end)];
        return IsNamed(paragraph, agency);
    }
}
