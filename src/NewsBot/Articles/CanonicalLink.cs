namespace NewsBot.Articles;

/// <summary>One form for all the links that lead to the same page: what trackers, feeds and people add to it does not count.</summary>
internal static class CanonicalLink
{
    // Parameters that say where a reader came from, and nothing about the page.
    private static readonly HashSet<string> s_tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "igshid", "igsh", "yclid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok",
        "ref", "ref_src", "ref_url", "cmp", "cmpid", "ocid", "ncid", "ito", "smid", "smtyp", "partner", "sref", "taid", "traffic_source", "sh", "spm", "ns_mchannel",
        "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "at_medium", "at_campaign", "guccounter", "guce_referrer", "guce_referrer_sig", "rss", "feedtype", "_ga",
    };

    /// <summary>
    /// The link without scheme, "www.", tracking parameters, fragment and closing slash, its parameters in order: for comparing, not for opening.
    /// What is no link of http or https is given back as it is.
    /// </summary>
    public static string Of(string link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return link;

        var host = HostOf(uri).ToLowerInvariant().TrimEnd('.');
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter)).Order(StringComparer.Ordinal);
        var query = string.Join('&', kept);
        var route = uri.Fragment.StartsWith("#!", StringComparison.Ordinal) ? uri.Fragment : ""; // names a page where the site has but one address
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}{(query is "" ? "" : "?")}{query}{route}";
    }

    // A host that is no name by the rules of international domains has no other form than the one printed.
    private static string HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return uri.Host;
        }
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || s_tracking.Contains(name);
    }
}
