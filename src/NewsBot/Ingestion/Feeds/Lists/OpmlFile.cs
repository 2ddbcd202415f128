using System.Globalization;
using System.Xml.Linq;
using NewsBot.Ingestion.Feeds.Formats;
using NewsBot.Ingestion.Files.Encodings;

namespace NewsBot.Ingestion.Feeds.Lists;

/// <summary>Lists of feeds as feed readers exchange them: OPML 1 and 2, http://opml.org/spec2.opml.</summary>
internal static class OpmlFile
{
    private const int Most = 5_000;

    // OPML leaves attributes of a namespace of their own to whoever knows them: http://opml.org/spec2.opml, "Extending OPML".
    private static readonly XNamespace s_own = "urn:newsbot:feeds";

    /// <summary>The feeds of a list, in its order, each once; null where it is none, with the reason in one plain sentence.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problem">Null where a list is returned.</param>
    public static IReadOnlyList<FeedEntry>? Read(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = null;
        if (MarkupDecoder.Decode(bytes) is not { Length: > 0 } text)
        {
            problem = "It is not text.";
            return null;
        }

        var root = XmlText.Parse(text, out problem);
        if (root is not null && !root.Name.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase)) problem = "It is no OPML.";
        if (root is null || problem is not null) return null;

        return
        [
            .. root.Descendants().Where(element => element.Name.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
                .Select(Entry)
                .OfType<FeedEntry>().DistinctBy(entry => entry.Url).Take(Most),
        ];
    }

    /// <summary>The list as OPML 2.</summary>
    public static string Write(IEnumerable<FeedEntry> feeds, DateTimeOffset now)
    {
        var outlines = feeds.Select(feed => new XElement(
            "outline",
            new XAttribute("type", "rss"),
            new XAttribute("text", feed.Title),
            new XAttribute("title", feed.Title),
            new XAttribute("xmlUrl", feed.Url),
            feed.Outlet is { } outlet ? new XAttribute(s_own + "outlet", outlet) : null));
        var head = new XElement("head", new XElement("title", "Feeds of NewsBot"), new XElement("dateCreated", now.UtcDateTime.ToString("r", CultureInfo.InvariantCulture)));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement("opml", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "newsbot", s_own.NamespaceName), head, new XElement("body", outlines))}\n";
    }

    private static FeedEntry? Entry(XElement outline)
    {
        var outlet = ItemText.Plain((string?)outline.Attribute(s_own + "outlet"));
        return WebLink.Absolute(Attribute(outline, "xmlUrl"), null) is { } url
            ? new FeedEntry(url, ItemText.Plain(Attribute(outline, "title") ?? Attribute(outline, "text")), outlet.Length is > 0 and <= FeedEntry.LongestOutlet ? outlet : null)
            : null;
    }

    private static string? Attribute(XElement element, string name) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
