using NewsBot.Ingestion.Html;
using NewsBot.Ingestion.Markdown;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Files;

/// <summary>Reads an article from the bytes of a file, by the ending of its name.</summary>
internal static class FileReader
{
    /// <summary>
    /// The longest file that is read, in bytes. The longest newspaper stories are under 200 KB; twenty megabytes leave room for a page with
    /// all its markup, and keep one wrong file (a disk image, a log) from filling the memory.
    /// </summary>
    public const int LongestFile = 20 * 1024 * 1024;

    /// <summary>The endings of names that are read, in lower case.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm"];

    public static bool CanRead(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The article, or why there is none. Pure: the same bytes give the same article.</summary>
    /// <param name="source">The path as the operator gave it: it names the article where it prints no link.</param>
    public static ReadOutcome Read(string source, ReadOnlySpan<byte> bytes, DateTimeOffset fetchedAt)
    {
        if (bytes.Length > LongestFile) return TooLong(bytes.Length);
        if (bytes.IsEmpty) return ReadOutcome.Skipped("It is empty.");
        var ending = Path.GetExtension(source).ToLowerInvariant();
        var isPage = ending is ".html" or ".htm";
        if ((isPage ? PageDecoder.Decode(bytes) : TextDecoder.Decode(bytes)) is not { } text) return ReadOutcome.Skipped("It is not text.");

        return ending switch
        {
            _ when isPage => HtmlReader.Read(source, text, fetchedAt),
            ".txt" => PlainTextReader.Read(source, text, fetchedAt),
            ".md" or ".markdown" => MarkdownReader.Read(source, text, fetchedAt),
            _ => ReadOutcome.Skipped($"Files that end in “{ending}” are not read."),
        };
    }

    /// <summary>What is said of a file that is not read because of its length.</summary>
    public static ReadOutcome TooLong(long length) =>
        ReadOutcome.Skipped($"It is {length / (1024 * 1024)} MB long; the limit is {LongestFile / (1024 * 1024)} MB.");
}
