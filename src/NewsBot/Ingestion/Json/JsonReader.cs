using NewsBot.Ingestion.Feeds;
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
        if (JsonFeed.Is(json.RootElement)) return FeedFile.Articles(JsonFeed.Of(json.RootElement, document.Source), document);

        var items = NinjsReader.Items(json.RootElement);
        return items.Count == 0
            ? [ReadOutcome.Skipped("It is neither a JSON Feed nor ninjs.")]
            : [.. items.Select(item => items.Count == 1 ? NinjsReader.Read(item, document) : NinjsReader.Read(item, document).As(NinjsReader.NameOf(item)))];
    }

    /// <summary>Whether the start of a JSON file has the signs of a JSON Feed or of ninjs.</summary>
    public static bool LooksLikeNews(string start) =>
        start.Contains("jsonfeed.org/version", StringComparison.Ordinal)
        || (start.Contains("\"uri\"", StringComparison.Ordinal)
            && new[] { "\"headline", "\"body_", "\"bodies\"", "\"versioncreated\"", "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\"" }.Any(sign => start.Contains(sign, StringComparison.Ordinal)));
}
