using System.Text.RegularExpressions;

namespace NewsBot.Digests.Watching;

/// <summary>Which of many texts hold a word; letter case does not count.</summary>
internal sealed partial class WordMap
{
    private readonly Dictionary<string, HashSet<int>> _texts = new(StringComparer.OrdinalIgnoreCase);

    public WordMap(IEnumerable<string> texts)
    {
        var place = 0;
        foreach (var text in texts)
        {
            foreach (var word in Words(text))
            {
                if (!_texts.TryGetValue(word, out var holding)) _texts[word] = holding = [];
                holding.Add(place);
            }

            place++;
        }
    }

    /// <summary>The places of the texts that hold all of the words, in order; empty where the words are none.</summary>
    public IReadOnlyList<int> WithAll(string words)
    {
        var wanted = Words(words).Select(word => _texts.GetValueOrDefault(word)).ToList();
        if (wanted.Count == 0 || wanted.Contains(null)) return [];

        var fewest = wanted.MinBy(holding => holding!.Count)!;
        return [.. fewest.Where(place => wanted.All(holding => holding!.Contains(place))).Order()];
    }

    /// <summary>The words of a text, each run of letters and digits for itself.</summary>
    public static IEnumerable<string> Words(string text) => Word.Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Word { get; }
}
