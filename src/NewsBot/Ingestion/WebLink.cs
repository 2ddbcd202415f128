namespace NewsBot.Ingestion;

/// <summary>Links of the web, as feeds and pages print them.</summary>
internal static class WebLink
{
    private const int Longest = 2_000; // UTF-16 units

    // Where everybody may have a name of their own: each is a site by itself.
    private static readonly HashSet<string> s_shared = new(StringComparer.Ordinal)
    {
        "wordpress.com", "substack.com", "blogspot.com", "medium.com", "tumblr.com", "ghost.io", "beehiiv.com", "typepad.com", "livejournal.com", "over-blog.com",
        "hatenablog.com", "weebly.com", "wixsite.com", "squarespace.com", "webflow.io", "github.io", "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "workers.dev",
        "web.app", "firebaseapp.com", "appspot.com", "herokuapp.com", "onrender.com", "fly.dev", "azurewebsites.net", "cloudfront.net", "amazonaws.com", "rss.app",
    };

    /// <summary>The link in full; null where it is none of http or https.</summary>
    /// <param name="printed">As printed; may be relative, blank or null.</param>
    /// <param name="source">Where it is printed: a link, or a path, to which nothing is relative.</param>
    public static string? Absolute(string? printed, string? source)
    {
        var text = printed?.Trim();
        if (text is null or "" or { Length: > Longest }) return null;
        if (IsWeb(source, out var page)) return Uri.TryCreate(page, text, out var relative) && relative.Scheme is "http" or "https" ? relative.AbsoluteUri : null;
        return IsWeb(text, out var link) ? link.AbsoluteUri : null;
    }

    /// <summary>Whether both links are of one publisher's site: the same domain, whatever stands before it.</summary>
    public static bool SameSite(string first, string second) =>
        Uri.TryCreate(first, UriKind.Absolute, out var left) && Uri.TryCreate(second, UriKind.Absolute, out var right) && SiteOf(left) == SiteOf(right);

    // The last two labels, or three where the second is a registry's ("co.uk", "com.au"); the whole name where others share its end. An address is a
    // site of its own.
    private static string SiteOf(Uri link)
    {
        var host = link.Host.ToLowerInvariant().TrimEnd('.');
        if (link.HostNameType is not UriHostNameType.Dns) return $"{host}:{link.Port}";

        var labels = host.Split('.');
        if (s_shared.Contains(string.Join('.', labels.TakeLast(2)))) return host;
        var kept = labels is [.., _, { Length: <= 3 }, { Length: 2 }] ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }

    private static bool IsWeb(string? text, out Uri link) => Uri.TryCreate(text, UriKind.Absolute, out link!) && link.Scheme is "http" or "https";
}
