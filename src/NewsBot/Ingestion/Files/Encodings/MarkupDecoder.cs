using System.Text;
using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Files.Encodings;

/// <summary>Turns the bytes of a page or of XML into text, by its byte order mark, its own word for its encoding, or the bytes themselves.</summary>
internal static partial class MarkupDecoder
{
    private const int DeclaredWithin = 4096; // bytes; the HTML standard asks for the first 1,024

    /// <summary>The text, without a byte order mark; null where the bytes are no text.</summary>
    /// <param name="charset">What the server said; null where it said nothing.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return TextDecoder.Decode(bytes);

        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        var declared = charset is { Length: > 0 } ? charset.Trim(' ', '"', '\'') : Declared().Match(start).Groups["name"].Value;
        return IsWestern(declared) || Named(declared) is not { } encoding ? TextDecoder.Decode(bytes) : encoding.GetString(bytes);
    }

    // Documents that say so are as often in UTF-8, which the bytes themselves tell.
    private static bool IsWestern(string name) =>
        name.Trim().ToLowerInvariant() is "" or "utf-8" or "utf8" or "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "utf-16";

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?\s*(?<name>[\w:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*[""'](?<name>[\w:-]{2,40})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Declared();
}
