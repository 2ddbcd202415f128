using System.Text.Json;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Feeds.Formats;

namespace NewsBot.Ingestion.Json;

/// <summary>Reads a JSON Feed, version 1 or 1.1: https://www.jsonfeed.org/version/1.1/.</summary>
internal static class JsonFeed
{
    public static bool Is(JsonElement root) =>
        root.Text("version") is { } version && version.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase);

    public static Feed Of(JsonElement root, string source) => new()
    {
        Format = FeedFormat.Json,
        Title = ItemText.Plain(root.Text("title")),
        Link = WebLink.Absolute(root.Text("home_page_url"), source),
        Language = root.Text("language"),
        Items = [.. root.List("items").Where(item => item.ValueKind is JsonValueKind.Object).Take(FeedReader.MostItems).Select(item => Item(item, root, source))],
    };

    private static FeedItem Item(JsonElement item, JsonElement feed, string source)
    {
        var url = WebLink.Absolute(item.Text("url"), source);
        var authors = Authors(item);
        return new FeedItem
        {
            Id = item.Text("id") ?? (item.TryGetProperty("id", out var number) && number.ValueKind is JsonValueKind.Number ? number.GetRawText() : url),
            Url = url ?? WebLink.Absolute(item.Text("external_url"), source),
            Title = ItemText.Plain(item.Text("title")),
            Content = item.Text("content_html") ?? (item.Text("content_text") is { } text ? ItemText.Marked(text) : null),
            Summary = item.Text("summary") is { } summary ? ItemText.Marked(summary) : null,
            Authors = authors.Count > 0 ? authors : Authors(feed),
            Published = item.Text("date_published"),
            Updated = item.Text("date_modified"),
            Language = item.Text("language"),
        };
    }

    // Version 1 has one author, 1.1 a list.
    private static IReadOnlyList<string> Authors(JsonElement item) =>
    [
        .. item.List("authors").Concat(item.TryGetProperty("author", out var author) ? [author] : [])
            .Select(one => one.Text("name")).OfType<string>().Distinct(),
    ];
}
