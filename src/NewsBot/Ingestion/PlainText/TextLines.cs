using System.Text.RegularExpressions;
using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion.PlainText;

/// <summary>The lines of a text, cleaned, with lines that were wrapped at a margin put together again.</summary>
internal static partial class TextLines
{
    // Margins of mail and of typewriters lie within these bounds, in characters.
    private const int ShortestMargin = 45;
    private const int LongestMargin = 120;

    /// <summary>One per paragraph or free-standing line, in order, trimmed, none empty.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var blocks = Blocks(HiddenCharacters.Remove(text));
        return IsWrapped(blocks) ? [.. blocks.SelectMany(Joined)] : [.. blocks.SelectMany(block => block)];
    }

    private static List<List<string>> Blocks(string text)
    {
        var blocks = new List<List<string>> { new() };
        foreach (var raw in text.Split(['\n', '\f', '\u0085', '\u2028', '\u2029']))
        {
            var line = Spaces().Replace(raw, " ").Trim();
            if (line.Length > 0) blocks[^1].Add(line);
            else if (blocks[^1].Count > 0) blocks.Add([]);
        }

        return blocks;
    }

    private static bool IsWrapped(List<List<string>> blocks)
    {
        int inner = 0, cut = 0;
        foreach (var block in blocks)
        {
            foreach (var line in block.Take(block.Count - 1))
            {
                if (line.Length > LongestMargin) return false;
                inner++;
                if (line.Length >= ShortestMargin && !LineShape.EndsSentence(line)) cut++;
            }
        }

        return inner >= 3 && cut * 10 >= inner * 6;
    }

    private static IEnumerable<string> Joined(List<string> block)
    {
        var paragraph = "";
        foreach (var line in block)
        {
            if (paragraph.Length > 0 && LineShape.IsListItem(line))
            {
                yield return paragraph;
                paragraph = "";
            }

            paragraph = paragraph.Length == 0 ? line : paragraph + " " + line;
            if (line.Length >= ShortestMargin) continue;
            yield return paragraph;
            paragraph = "";
        }

        if (paragraph.Length > 0) yield return paragraph;
    }

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
