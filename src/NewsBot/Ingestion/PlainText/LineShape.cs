using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.PlainText;

/// <summary>What a line looks like, told from its length, its ending and its capitals alone.</summary>
internal static partial class LineShape
{
    // A shorter line that stops without a mark is a heading, a link or a label far more often than a sentence with a slip.
    private const int ShortestBareSentence = 12;
    private const int ShortestProse = 10;
    private const int ShortestIntroduction = 20;

    /// <summary>Whether it is a paragraph of an article: a dozen words or so that end as a sentence does, or that introduce what follows.</summary>
    public static bool IsProse(string line) =>
        Words(line) is var words && ((words >= ShortestProse && EndsSentence(line)) || (words >= ShortestIntroduction && line[^1] == ':'));

    /// <summary>Whether a line in the body belongs to the article's text, and is not a heading, a link or a label.</summary>
    public static bool IsText(string line) =>
        EndsSentence(line) || IsListItem(line) || line[^1] is ':' or ',' or ';' or '—' or '–'
        || (Words(line) >= ShortestBareSentence && !IsTitleCase(line) && !Label().IsMatch(line));

    /// <summary>Whether it stops with a sentence's mark, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(string line) => line.AsSpan().TrimEnd("\"”’')]»*_ ") is [.., '.' or '!' or '?' or '…'] || line[^1] is '”' or '"' or '»';

    public static bool IsListItem(string line) => ListItem().IsMatch(line);

    /// <summary>Whether nearly all its words of some length are capitalised, as in a headline.</summary>
    public static bool IsTitleCase(string line)
    {
        var words = line.Split(' ').Where(word => word.Length > 3 && char.IsLetter(word[0])).ToList();
        return words.Count > 2 && words.Count(word => char.IsUpper(word[0])) * 10 >= words.Count * 7;
    }

    public static int Words(string line) => Word().Count(line);

    [GeneratedRegex(@"\S*[\p{L}\d]\S*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[-*•‣▪●–]\s+\S|\d{1,2}[.)]\s+\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^\p{Lu}[\p{L}’' ]{1,30}: \S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
