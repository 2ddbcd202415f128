using System.Globalization;
using System.Xml.Linq;

namespace NewsBot.Ingestion.Feeds.Formats;

/// <summary>Reads RSS 0.9x, 1.0 and 2.0 with the modules that news feeds use: content, Dublin Core, syndication, media.</summary>
internal static class RssFeed
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Syndication = "http://purl.org/rss/1.0/modules/syndication/";
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static Feed Of(XElement root, Uri? location)
    {
        var channel = root.Name.LocalName is "channel" ? root : Child(root, "channel") ?? root;
        // RSS 1.0 puts the items beside the channel, 2.0 into it.
        var items = root.Elements().Concat(channel.Elements()).Where(element => element.Name.LocalName is "item").Distinct().Take(FeedReader.MostItems);
        return new Feed
        {
            Format = root.Name.LocalName.Equals("rdf", StringComparison.OrdinalIgnoreCase) ? FeedFormat.Rdf : FeedFormat.Rss,
            Title = ItemText.Plain(Text(channel, "title")),
            Link = WebLink.Absolute(Text(channel, "link"), location?.AbsoluteUri),
            Language = Text(channel, "language") ?? Text(channel, "language", DublinCore),
            Pause = PauseOf(channel),
            Items = [.. items.Select(item => Item(item, location))],
        };
    }

    private static FeedItem Item(XElement item, Uri? location)
    {
        var guid = Child(item, "guid");
        var isLink = guid is not null && guid.Attribute("isPermaLink")?.Value is not "false";
        var about = item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "about")?.Value;
        var url = new[] { Text(item, "link"), AtomLink(item), isLink ? guid!.Value : null, about }
            .Select(link => link is not null && (link == guid?.Value || link == about) ? WebLink.Absolute(link, null) : WebLink.Absolute(link, location?.AbsoluteUri))
            .FirstOrDefault(link => link is not null);
        return new FeedItem
        {
            Id = NotBlank(guid?.Value) ?? NotBlank(about) ?? url,
            Url = url,
            Title = ItemText.Plain(Text(item, "title")),
            Content = Text(item, "encoded", Content),
            Summary = Text(item, "description") ?? Text(item, "summary"),
            Authors = [.. Texts(item, "creator", DublinCore).Concat(Texts(item, "author", "")).Select(NameOf).OfType<string>().Distinct()],
            Published = Text(item, "pubDate") ?? Text(item, "date", DublinCore) ?? Text(item, "pubdate") ?? Text(item, "published", Atom),
            Updated = Text(item, "updated", Atom) ?? Text(item, "modified", "http://purl.org/dc/terms/"),
            Language = Text(item, "language", DublinCore),
            Outlet = ItemText.Plain(Text(item, "source")) is { Length: > 0 } outlet ? outlet : null,
        };
    }

    // "ada@paper.example (Ada Lowe)" is Ada Lowe.
    private static string? NameOf(string author)
    {
        var open = author.IndexOf('(', StringComparison.Ordinal);
        if (author.Contains('@', StringComparison.Ordinal))
            return open > 0 && author.IndexOf(')', open) is var close and > 0 ? NotBlank(author[(open + 1)..close]) : null;
        return NotBlank(ItemText.Plain(author));
    }

    // <ttl> is in minutes; the syndication module says how often in which period.
    private static TimeSpan? PauseOf(XElement channel)
    {
        if (int.TryParse(Text(channel, "ttl"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= 100_000) return TimeSpan.FromMinutes(minutes);

        TimeSpan? period = Text(channel, "updatePeriod", Syndication)?.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            _ => null,
        };
        return int.TryParse(Text(channel, "updateFrequency", Syndication), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times is > 0 and < 10_000 ? period / times : period;
    }

    private static string? AtomLink(XElement item) => item.Elements(XName.Get("link", Atom))
        .Where(link => link.Attribute("rel")?.Value is null or "alternate").Select(link => link.Attribute("href")?.Value).FirstOrDefault();

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    // Without a namespace the name counts in that of its parent: RSS 1.0 has one, 2.0 none.
    private static string? Text(XElement element, string name, string? space = null) => NotBlank(Texts(element, name, space).FirstOrDefault());

    private static IEnumerable<string> Texts(XElement element, string name, string? space = null) => element.Elements()
        .Where(child => child.Name.LocalName == name && child.Name.NamespaceName == (space is null or "" ? element.Name.NamespaceName : space))
        .Select(child => child.HasElements ? string.Concat(child.Nodes()) : child.Value)
        .Where(text => !string.IsNullOrWhiteSpace(text));

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
