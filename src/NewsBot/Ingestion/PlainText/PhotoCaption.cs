using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Tells captions from paragraphs, by the credit that photo desks print after them.</summary>
internal static partial class PhotoCaption
{
    private const int LongestCaption = 120; // words

    public static bool Is(string line) =>
        LineShape.Words(line) <= LongestCaption && (Credit().IsMatch(line) || Opening().IsMatch(line));

    /// <summary>"(A. Photographer, Pool Photo via AP)", "(AP Photo/A. Photographer)", "Photo: Agency", "[A. Photographer/Reuters]".</summary>
    [GeneratedRegex(@"[(\[][^()\[\]]*(?:\bphotos?\b|\bphotograph\w*|\bvia (?:\p{Lu}{2,}|Reuters|Getty|Shutterstock|Twitter|Telegram)|\bhandout\b|\bimages\b|\bimage credit\b|\bpool\b|\bscreenshot\b"
        + @"|/\s?(?:AP|AFP|EPA|Reuters|Getty|Shutterstock|PA|dpa|TASS|Xinhua|Bloomberg)|\b(?:AP|AFP|EPA|Reuters|Getty|PA)\s?/)[^()\[\]]*[)\]]\.?$"
        + @"|\b(?:Photo|Image|Picture|Photograph)(?: credit)?(?: by|:)\s[^.]{2,60}\.?$|\.\s(?:AP|AFP|EPA|Reuters|Getty Images|PA)(?: (?:Photo|Images))?(?:/[^.]{2,40})?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^(?:in this (?:\p{L}+ ){0,3}(?:photo|image|photograph|picture|frame|video)\b.{0,40}\b(?:taken|provided|released|made|from|issued)\b|file\s*(?:photo)?\s*[-–—:]\s|(?:photo|image|picture|caption|file photo):\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Opening();
}
