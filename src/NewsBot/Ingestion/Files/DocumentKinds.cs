using System.Text;
using System.Text.RegularExpressions;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Files.Encodings;
using NewsBot.Ingestion.Html;
using NewsBot.Ingestion.Json;
using NewsBot.Ingestion.Markdown;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Files;

/// <summary>The kinds of documents that are read, and how one is told from another: by name, by media type, by what stands in it.</summary>
internal static partial class DocumentKinds
{
    // The start of a document that its kind is told by.
    private const int SampleLength = 4096; // bytes

    public static DocumentKind PlainText { get; } = new("plain text", [".txt"], ["text/plain"], document => One(document, TextDecoder.Decode(document.Bytes.Span), PlainTextReader.Read));

    public static DocumentKind Markdown { get; } = new("Markdown", [".md", ".markdown"], ["text/markdown"], document => One(document, TextDecoder.Decode(document.Bytes.Span), MarkdownReader.Read));

    public static DocumentKind Html { get; } = new(
        "a page", [".html", ".htm", ".xhtml"], ["text/html", "application/xhtml+xml"], document => One(document, MarkupDecoder.Decode(document.Bytes.Span, document.Charset), HtmlReader.Read));

    public static DocumentKind FeedXml { get; } = new(
        "a feed", [".rss", ".atom", ".rdf", ".xml"], ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"], FeedFile.Read)
    {
        HoldsMany = true,
        IsNews = start => FeedRoot().IsMatch(start),
    };

    public static DocumentKind Json { get; } = new(
        "JSON Feed or ninjs", [".json", ".ninjs"], ["application/feed+json", "application/json", "application/vnd.iptc.ninjs+json", "text/json"], JsonReader.Read)
    {
        HoldsMany = true,
        IsNews = JsonReader.LooksLikeNews,
    };

    public static DocumentKind Zip { get; } = new("a ZIP archive", [".zip"], ["application/zip", "application/x-zip-compressed"], ZipReader.Read)
    {
        HoldsMany = true,
        IsArchive = true,
    };

    public static IReadOnlyList<DocumentKind> All { get; } = [PlainText, Markdown, Html, FeedXml, Json, Zip];

    /// <summary>The kind that a file of that name is of; null where such files are not read.</summary>
    public static DocumentKind? OfName(string path)
    {
        var ending = Path.GetExtension(path);
        return All.FirstOrDefault(kind => kind.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The kind that a server sends as that media type, parameters left out; null where such documents are not read.</summary>
    public static DocumentKind? OfMediaType(string mediaType) =>
        All.FirstOrDefault(kind => kind.MediaTypes.Contains(mediaType, StringComparer.OrdinalIgnoreCase));

    /// <summary>The kind that the bytes themselves show; plain text where they show none.</summary>
    public static DocumentKind OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..]) return Zip;

        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        var start = (TextDecoder.Decode(sample) ?? Encoding.Latin1.GetString(sample)).TrimStart();
        if (start.StartsWith('{') || JsonList().IsMatch(start)) return Json;
        if (FeedRoot().IsMatch(start)) return FeedXml;
        if (Page().IsMatch(start)) return Html;
        if (start.StartsWith("<?xml", StringComparison.Ordinal)) return FeedXml;
        return start.StartsWith("---\n", StringComparison.Ordinal) || start.StartsWith("# ", StringComparison.Ordinal) ? Markdown : PlainText;
    }

    /// <summary>
    /// Whether the start of a file shows that it holds what is read from files of its name. XML and JSON are of every kind of thing: only feeds
    /// and ninjs are wanted.
    /// </summary>
    public static bool IsWanted(string path, ReadOnlySpan<byte> start) => OfName(path) switch
    {
        null => false,
        { IsNews: { } isNews } => isNews(TextDecoder.Decode(start) ?? Encoding.Latin1.GetString(start)),
        _ => true,
    };

    private static IEnumerable<ReadOutcome> One(SourceDocument document, string? text, Func<string, string, DateTimeOffset, ReadOutcome> read) =>
        [text is null ? ReadOutcome.Skipped("It is not text.") : read(document.Source, text, document.FetchedAt)];

    [GeneratedRegex(@"<(?:rss|feed|(?:\w+:)?RDF|channel)[\s>]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FeedRoot();

    [GeneratedRegex(@"^\[\s*[{\[\]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JsonList();

    [GeneratedRegex(@"<!doctype\s+html|<(?:html|head|body|article|main|div|h1|p|section|table|meta|script|span)[\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Page();
}
