using System.Text.RegularExpressions;
using NewsBot.Ingestion.Feeds.Formats;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Files.Encodings;
using NewsBot.Ingestion.Json;

namespace NewsBot.Ingestion.Feeds;

/// <summary>Reads a feed of any format, and says what is there instead where it is none.</summary>
internal static partial class FeedReader
{
    /// <summary>Items of one feed that are looked at; the rest, the oldest, is left.</summary>
    public const int MostItems = 2_000;

    /// <param name="bytes">What was fetched or read.</param>
    /// <param name="charset">The encoding that the server named; null where it named none.</param>
    /// <param name="source">The feed's link or path: relative links are relative to it.</param>
    /// <param name="fetchedAt">UTC: nothing in it is newer.</param>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, string? charset, string source, DateTimeOffset fetchedAt)
    {
        if (bytes.IsEmpty) return FeedReading.None("It is empty.");
        if (MarkupDecoder.Decode(bytes.Span, charset) is not { } text) return FeedReading.None("It is not text.");
        if (string.IsNullOrWhiteSpace(text)) return FeedReading.None("It is empty.");

        try
        {
            var kind = DocumentKinds.OfContent(bytes.Span);
            if (kind == DocumentKinds.Html) return FeedReading.Page("It is a page, not a feed.", FeedLinks.In(text, source));
            return kind == DocumentKinds.Json ? OfJson(bytes, text, source, fetchedAt) : OfXml(text, source);
        }
        catch (RegexMatchTimeoutException)
        {
            return FeedReading.None("It is made so that reading it takes too long.");
        }
    }

    private static FeedReading OfXml(string text, string source)
    {
        if (!text.AsSpan().TrimStart().StartsWith("<")) return FeedReading.None("It is neither XML nor JSON.");
        if (XmlText.Parse(text, out var problem) is not { } root) return FeedReading.None(problem!);

        var location = Uri.TryCreate(source, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? link : null;
        return root.Name.LocalName.ToLowerInvariant() switch
        {
            "feed" => FeedReading.Of(AtomFeed.Of(root, location)),
            "rss" or "rdf" or "channel" => FeedReading.Of(RssFeed.Of(root, location)),
            "html" => FeedReading.Page("It is a page, not a feed.", FeedLinks.In(text, source)),
            "opml" => FeedReading.None("It is a list of feeds (OPML); read it in with newsbot feeds import."),
            "urlset" or "sitemapindex" => FeedReading.None("It is a site map, not a feed."),
            var other => FeedReading.None($"It is XML of another kind (“{(other.Length > 40 ? other[..40] : other)}”), not a feed."),
        };
    }

    private static FeedReading OfJson(ReadOnlyMemory<byte> bytes, string text, string source, DateTimeOffset fetchedAt)
    {
        using var document = JsonText.Parse(text, out var problem);
        if (document is null) return FeedReading.None(problem!);

        return JsonReader.FeedOf(document.RootElement, new SourceDocument { Source = source, Bytes = bytes, FetchedAt = fetchedAt }) is { } feed
            ? FeedReading.Of(feed)
            : FeedReading.None("It is JSON, but neither a JSON Feed nor ninjs.");
    }
}
