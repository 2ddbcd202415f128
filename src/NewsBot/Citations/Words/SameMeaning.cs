using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>
/// Words that news English uses for one another, each line written by hand (`words.same`). Phrases have low lines: "give_up". A word with its opposite, and two
/// things that news keeps apart ("wounded" and "killed", "arrested" and "charged"), are in no line together. Three kinds of line: "attack assault raid": any
/// of them stands for any other; "abandon: drop scrap": each of those behind the colon for the first and the first for each, not for one another;
/// "murder &gt; kill": "kill" may be said where "murder" is printed, not the reverse.
/// </summary>
internal static class SameMeaning
{
    private const string ResourceName = "NewsBot.Citations.Words.words.same";

    private static readonly IReadOnlyList<string[]> s_lines = Lines();
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_printed = Build();

    /// <summary>The phrases of the table, with low lines between their words, in order and each once.</summary>
    public static IEnumerable<string> Phrases => s_lines.SelectMany(line => line).Select(word => word.TrimEnd(':')).Where(word => word.Contains('_', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>Every pair of the table by its stems, in no order: what may be said, and what is printed where it is said.</summary>
    public static IEnumerable<(string Claimed, string Printed)> Pairs => s_printed.SelectMany(entry => entry.Value.Select(printed => (entry.Key, printed)));

    /// <summary>Whether a word may be said where another is printed, both by their stems.</summary>
    public static bool Holds(string claimed, string printed) => s_printed.TryGetValue(claimed, out var words) && words.Contains(printed);

    private static FrozenDictionary<string, FrozenSet<string>> Build()
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        void Add(string claimed, string printed)
        {
            var stem = StemOf(claimed);
            if (!found.TryGetValue(stem, out var words)) found[stem] = words = new HashSet<string>(StringComparer.Ordinal);
            words.Add(StemOf(printed));
        }

        foreach (var line in s_lines)
        {
            if (line[1] is ">")
            {
                foreach (var wider in line[2..]) Add(wider, line[0]);
                continue;
            }

            var isStar = line[0].EndsWith(':');
            var first = line[0].TrimEnd(':');
            for (var at = 1; at < line.Length; at++)
            {
                Add(first, line[at]);
                Add(line[at], first);
                for (var other = 1; other < line.Length && !isStar; other++)
                    if (other != at) Add(line[at], line[other]);
            }
        }

        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string StemOf(string word) => PorterStemmer.Stem(Words.Phrases.MeaningOf(word));

    private static List<string[]> Lines()
    {
        using var stream = ShippedFile.Open(ResourceName);
        using var reader = new StreamReader(stream);
        var lines = new List<string[]>();
        while (reader.ReadLine() is { } line) lines.Add(line.Split(' '));
        return lines;
    }
}
