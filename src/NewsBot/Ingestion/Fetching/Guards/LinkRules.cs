namespace NewsBot.Ingestion.Fetching.Guards;

/// <summary>Tells the links that may be followed, before anything is looked up.</summary>
internal static class LinkRules
{
    private const int LongestLink = 2_000;
    private const int FirstFreePort = 1024; // below it are mail, name servers, shells: no pages but on 80 and 443

    /// <summary>The link; null where it may not be followed, with the reason in one plain sentence.</summary>
    public static Uri? Check(string link, out string? problem)
    {
        problem = null;
        if (link.Length > LongestLink) problem = "The link is too long.";
        else if (!Uri.TryCreate(link, UriKind.Absolute, out var uri)) problem = "It is not a link.";
        else if (uri.Scheme is not ("http" or "https")) problem = $"Only links of http and https are followed, not of {(uri.Scheme.Length > 20 ? "others" : uri.Scheme)}.";
        else if (uri.UserInfo.Length > 0) problem = "A link with a name or a password in it is not followed.";
        else if (uri.Host.Length == 0) problem = "The link names no host.";
        else if (uri.Port is not (80 or 443) && uri.Port < FirstFreePort) problem = $"Links to port {uri.Port} are not followed.";
        else return uri;
        return null;
    }
}
