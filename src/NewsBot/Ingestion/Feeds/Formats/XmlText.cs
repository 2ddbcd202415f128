using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsBot.Ingestion.Feeds.Formats;

/// <summary>
/// Parses XML that strangers wrote: no document type, so no entity of its own and none from elsewhere; bounded in depth and in number of
/// elements.
/// </summary>
internal static partial class XmlText
{
    private const int Deepest = 200;
    private const int MostElements = 500_000;

    /// <summary>The document's root; null where there is none that is read, with the reason in one plain sentence.</summary>
    /// <param name="text">The document, decoded.</param>
    /// <param name="problem">Null where a root is returned.</param>
    public static XElement? Parse(string text, out string? problem)
    {
        var found = TryParse(text, out problem, out var isBroken);
        // Feeds use HTML's names for characters and bare ampersands; neither is XML. They are mended only where the document is broken.
        return found is null && isBroken ? TryParse(LooseEntity().Replace(text, Mended), out problem, out _) : found;
    }

    private static XElement? TryParse(string text, out string? problem, out bool isBroken)
    {
        (problem, isBroken) = (null, false);
        try
        {
            if (Bound(text) is { } beyond)
            {
                problem = beyond;
                return null;
            }

            using var reader = Reader(text);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException exception)
        {
            isBroken = !DocumentType().IsMatch(text);
            problem = isBroken
                ? $"It is not well-formed XML (line {exception.LineNumber})."
                : "It declares a document type (DTD), which is not read: such documents can define entities without end or point into this machine.";
            return null;
        }
    }

    // A first walk that keeps nothing, so that no tree is built of what is there to fill the memory.
    private static string? Bound(string text)
    {
        using var reader = Reader(text);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > Deepest) return $"Its elements are nested more than {Deepest} deep.";
            if (reader.NodeType is XmlNodeType.Element && ++elements > MostElements) return $"It has more than {MostElements:N0} elements.";
        }

        return null;
    }

    private static XmlReader Reader(string text) => XmlReader.Create(
        new StringReader(text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 0x10000,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    private static string Mended(Match match)
    {
        var character = WebUtility.HtmlDecode(match.Value);
        return character == match.Value ? $"&amp;{match.Value[1..]}" : character is "<" or "&" ? match.Value : character;
    }

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)(?:[A-Za-z][A-Za-z0-9]{1,30};)?", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LooseEntity();

    [GeneratedRegex(@"<!DOCTYPE\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DocumentType();
}
