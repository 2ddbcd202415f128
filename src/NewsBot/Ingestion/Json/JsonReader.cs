using System.Text.Json;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Feeds.Formats;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Files.Encodings;

namespace NewsBot.Ingestion.Json;

/// <summary>Reads the articles of a JSON document: a JSON Feed, one ninjs item or a list of them.</summary>
internal static class JsonReader
{
    public static IEnumerable<ReadOutcome> Read(SourceDocument document)
    {
        if (MarkupDecoder.Decode(document.Bytes.Span, document.Charset) is not { } text) return [ReadOutcome.Skipped("It is not text.")];

        using var json = JsonText.Parse(text, out var problem);
        if (json is null) return [ReadOutcome.Skipped(problem!)];
        return FeedOf(json.RootElement, document) is { } feed ? FeedFile.Articles(feed, document) : [ReadOutcome.Skipped("It is neither a JSON Feed nor ninjs.")];
    }

    /// <summary>A JSON Feed, or the items of ninjs as a feed; null where it is neither.</summary>
    public static Feed? FeedOf(JsonElement root, SourceDocument document)
    {
        if (JsonFeed.Is(root)) return JsonFeed.Of(root, document.Source);

        var items = NinjsReader.Items(root);
        return items.Count == 0 ? null : new Feed { Format = FeedFormat.Ninjs, Items = [.. items.Select(item => NinjsReader.Item(item, document))] };
    }

    /// <summary>Whether the start of a JSON file has the signs of a JSON Feed or of ninjs.</summary>
    public static bool LooksLikeNews(string start) =>
        start.Contains("jsonfeed.org/version", StringComparison.Ordinal)
        || (start.Contains("\"uri\"", StringComparison.Ordinal)
            && new[] { "\"headline", "\"body_", "\"bodies\"", "\"versioncreated\"", "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\"" }.Any(sign => start.Contains(sign, StringComparison.Ordinal)));
}
