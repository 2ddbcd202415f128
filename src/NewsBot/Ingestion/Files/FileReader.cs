using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Files;

/// <summary>Reads the articles of a document, whatever its kind, and keeps each within bounds.</summary>
internal static class FileReader
{
    /// <summary>
    /// The longest file that is read, in bytes. The longest newspaper stories are under 200 KB; twenty megabytes leave room for a page with
    /// all its markup, and keep one wrong file (a disk image, a log) from filling the memory. A ZIP archive may be longer: it is read part by part.
    /// </summary>
    public const int LongestFile = 20 * 1024 * 1024;

    /// <summary>The longest ZIP archive that is read, in bytes.</summary>
    public const int LongestArchive = 100 * 1024 * 1024;

    /// <summary>The endings of names that are read, in lower case.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. DocumentKinds.All.SelectMany(kind => kind.Endings)];

    public static bool CanRead(string path) => DocumentKinds.OfName(path) is not null;

    /// <summary>How long a file of that name may be, in bytes.</summary>
    public static int LongestOf(string path) => DocumentKinds.OfName(path)?.Longest ?? LongestFile;

    /// <summary>The articles of a file by the ending of its name, or why there are none. Pure: the same bytes give the same articles.</summary>
    /// <param name="source">The path as the operator gave it: it names the article where it prints no link.</param>
    public static IEnumerable<ReadOutcome> Read(string source, ReadOnlyMemory<byte> bytes, DateTimeOffset fetchedAt) =>
        DocumentKinds.OfName(source) is { } kind
            ? Read(kind, new SourceDocument { Source = source, Bytes = bytes, FetchedAt = fetchedAt })
            : [ReadOutcome.Skipped($"Files that end in “{Path.GetExtension(source)}” are not read.")];

    /// <summary>The articles of a document whose kind is known, or why there are none.</summary>
    public static IEnumerable<ReadOutcome> Read(DocumentKind kind, SourceDocument document)
    {
        if (document.Bytes.IsEmpty) return [ReadOutcome.Skipped("It is empty.")];
        if (document.Bytes.Length > kind.Longest) return [TooLong(document.Bytes.Length, kind.Longest)];
        if (kind.IsArchive) return kind.Read(document); // whose parts come back here one by one

        try
        {
            return [.. kind.Read(document).Select(ArticleBounds.Within)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [ReadOutcome.Skipped("It is made so that reading it takes too long.")];
        }
    }

    /// <summary>What is said of a file that is not read because of its length.</summary>
    public static ReadOutcome TooLong(long length, int longest = LongestFile) =>
        ReadOutcome.Skipped($"It is {length / (1024 * 1024)} MB long; the limit is {longest / (1024 * 1024)} MB.");
}
