using System.IO.Compression;
using NewsBot.Ingestion.Files.Encodings;

namespace NewsBot.Lab;

/// <summary>The saved pages that lie beside a file of lines.</summary>
internal static class PageFiles
{
    /// <summary>The text of a page; null where its bytes are no text.</summary>
    /// <param name="lines">The path of the file whose line names the page.</param>
    /// <param name="page">The page's path beside it, compressed where it ends in ".gz".</param>
    public static string? Read(string lines, string page)
    {
        var path = Path.Combine(Path.GetDirectoryName(lines) ?? "", page);
        if (!File.Exists(path)) path = Path.Combine(Path.GetDirectoryName(lines) ?? "", "pages", Path.GetFileName(page));
        using var bytes = new MemoryStream();
        using (var file = File.OpenRead(path))
        {
            using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            content.CopyTo(bytes);
        }

        return MarkupDecoder.Decode(bytes.ToArray());
    }
}
