using System.Xml.Linq;

namespace NewsBot.Ingestion.Feeds.Formats;

/// <summary>Reads Atom 1.0 (RFC 4287), and 0.3 as far as it has the same elements.</summary>
internal static class AtomFeed
{
    public static Feed Of(XElement root, Uri? location)
    {
        var start = Within(root, location);
        return new Feed
        {
            Format = FeedFormat.Atom,
            Title = PlainOf(Child(root, "title")),
            Link = LinkOf(root, start),
            Language = LanguageOf(root),
            Items = [.. root.Elements().Where(element => element.Name.LocalName is "entry").Take(FeedReader.MostItems).Select(entry => Item(entry, start, root))],
        };
    }

    private static FeedItem Item(XElement entry, Uri? start, XElement feed)
    {
        var location = Within(entry, start);
        var url = LinkOf(entry, location);
        var source = Child(entry, "source");
        var authors = Authors(entry);
        return new FeedItem
        {
            Id = Text(entry, "id") ?? url,
            Url = url,
            Title = PlainOf(Child(entry, "title")),
            Content = HtmlOf(Child(entry, "content")),
            Summary = HtmlOf(Child(entry, "summary")),
            Authors = authors.Count > 0 ? authors : source is not null && Authors(source) is { Count: > 0 } named ? named : Authors(feed),
            Published = Text(entry, "published") ?? Text(entry, "issued") ?? Text(entry, "created"),
            Updated = Text(entry, "updated") ?? Text(entry, "modified"),
            Language = LanguageOf(entry),
            Outlet = PlainOf(Child(source, "title")) is { Length: > 0 } outlet ? outlet : null,
        };
    }

    private static string? LinkOf(XElement element, Uri? location) => element.Elements()
        .Where(link => link.Name.LocalName is "link" && link.Attribute("rel")?.Value is null or "alternate" && link.Attribute("type")?.Value is null or "text/html" or "application/xhtml+xml")
        .Select(link => WebLink.Absolute(link.Attribute("href")?.Value, location?.AbsoluteUri)).FirstOrDefault(link => link is not null);

    private static IReadOnlyList<string> Authors(XElement element) =>
        [.. element.Elements().Where(child => child.Name.LocalName is "author").Select(author => Text(author, "name")).OfType<string>().Where(name => !name.Contains('@', StringComparison.Ordinal)).Distinct()];

    // type="text" is text, "html" is escaped HTML, "xhtml" is markup in the place itself; what lies elsewhere (src) is not the text.
    private static string? HtmlOf(XElement? element)
    {
        if (element is null || element.Attribute("src") is not null) return null;

        var html = (element.Attribute("type")?.Value.ToLowerInvariant() ?? "text") switch
        {
            "xhtml" or "application/xhtml+xml" => string.Concat(element.Nodes()),
            "html" or "text/html" => element.Value,
            "text" or "text/plain" => element.HasElements ? string.Concat(element.Nodes()) : ItemText.Marked(element.Value),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(html) ? null : html;
    }

    private static string PlainOf(XElement? element) => ItemText.Plain(HtmlOf(element));

    private static Uri? Within(XElement element, Uri? outer) =>
        element.Attribute(XNamespace.Xml + "base")?.Value is { } at && WebLink.Absolute(at, outer?.AbsoluteUri) is { } link ? new Uri(link) : outer;

    private static string? LanguageOf(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string? Text(XElement element, string name) => Child(element, name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
