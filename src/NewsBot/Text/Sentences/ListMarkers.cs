using System.Text.RegularExpressions;

namespace NewsBot.Text.Sentences;

/// <summary>The numbers, letters and bullets of a list that is printed in one line ("1. The first 2. The second").</summary>
internal static partial class ListMarkers
{
    /// <summary>Where the items start, in order; empty where the text from start to end (exclusive) is no list.</summary>
    public static IReadOnlyList<int> Of(string text, int start, int end)
    {
        var line = text[start..end];
        var bullets = Bullet().Matches(line).Select(match => start + match.Index).ToList();
        var items = new[] { Number(), NumberInBracket(), NumberWithStop(), Letter() }.SelectMany(style => Runs(style.Matches(line), line));
        return [.. bullets.Concat(items.Select(at => start + at)).Order()];
    }

    // Items count up by one in one style, and the first opens the line or follows the end of a sentence. A line may hold several lists.
    private static List<int> Runs(MatchCollection matches, string line)
    {
        var items = new List<int>();
        var run = new List<int>();
        var last = -1;
        foreach (Match match in matches)
        {
            var value = match.Groups["letter"].Success
                ? match.Groups["letter"].Value[0] - 'a'
                : match.Groups["number"].Value.Aggregate(0, (number, digit) => (number * 10) + (int)char.GetNumericValue(digit)); // digits of any script
            var opens = match.Index == 0 || items.Count + run.Count > 1 || line.AsSpan(0, match.Index).TrimEnd() is [.., '.' or '!' or '?' or ':'];
            if (run.Count > 0 && value == last + 1)
            {
                run.Add(match.Index);
            }
            else if (opens)
            {
                if (run.Count > 1) items.AddRange(run);
                run = [match.Index];
            }
            else
            {
                continue;
            }

            last = value;
        }

        if (run.Count > 1) items.AddRange(run);
        return items;
    }

    [GeneratedRegex(@"(?<=^\s*|\s)[•⁃‣▪◦●](?=\s|\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<=^|\s)(?<number>\d{1,2})\.\s+(?=[\p{Lu}“""])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=^|\s)(?<number>\d{1,2})\)\s+(?=[\p{Lu}“""])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberInBracket();

    [GeneratedRegex(@"(?<=^|\s)(?<number>\d{1,2})\.\)\s+(?=[\p{Lu}“""])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberWithStop();

    [GeneratedRegex(@"(?<=^|\s)\(?(?<letter>[a-z])(?:\.\)|\.|\))\s+(?=[\p{Lu}“""])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letter();
}
