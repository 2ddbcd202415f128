namespace NewsBot.Ingestion.Feeds.Formats;

/// <summary>The formats of feeds.</summary>
internal enum FeedFormat
{
    /// <summary>0.9x and 2.0: https://www.rssboard.org/rss-specification.</summary>
    Rss,

    /// <summary>1.0: https://web.resource.org/rss/1.0/spec.</summary>
    Rdf,

    /// <summary>1.0: RFC 4287.</summary>
    Atom,

    /// <summary>1 and 1.1: https://www.jsonfeed.org/version/1.1/.</summary>
    Json,

    /// <summary>A list of IPTC's news in JSON: https://iptc.org/standards/ninjs/.</summary>
    Ninjs,
}
