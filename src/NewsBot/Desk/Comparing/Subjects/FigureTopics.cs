using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>
/// What news counts, by the words around a figure: "three bandits" and "four robbers" are both of a theft, "80,000 marched" and "300,000 turned out" of a protest. Each line of
/// `figures.topics` is a topic, its weight, and its words, written by hand: "jail*" is any word that begins so, and phrases have low lines, "in_the_dark". The weight is how rare a
/// topic is: the natural logarithm of how many figures of our stories there are for one that has it.
/// </summary>
internal static class FigureTopics
{
    private const string ResourceName = "NewsBot.Desk.Comparing.Subjects.figures.topics";
    private const int ShortestBeginning = 3;

    private static readonly List<double> s_weights = [];
    private static readonly FrozenDictionary<string, List<Entry>> s_entries = Read();

    /// <summary>The topics of a text, by their numbers.</summary>
    public static HashSet<int> Of(string text)
    {
        var words = WordRuns.Folded(text).SelectMany(word => word.Split('-')).ToList();
        var found = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            Take(words[i][..Math.Min(words[i].Length, ShortestBeginning)], i);
        }

        return found;

        void Take(string beginning, int at)
        {
            if (!s_entries.TryGetValue(beginning, out var entries)) return;
            foreach (var entry in entries)
                if (entry.Holds(words, at)) found.Add(entry.Topic);
        }
    }

    /// <summary>The weights of topics together.</summary>
    public static double Weight(IEnumerable<int> topics) => topics.Sum(topic => s_weights[topic]);

    /// <summary>The weight of the rarest of some topics; 0 of none.</summary>
    public static double Rarest(IEnumerable<int> topics) => topics.Select(topic => s_weights[topic]).DefaultIfEmpty().Max();

    // By the first letters of the first word.
    private static FrozenDictionary<string, List<Entry>> Read()
    {
        using var stream = typeof(FigureTopics).Assembly.GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException($"The resource {ResourceName} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var found = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            s_weights.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            foreach (var phrase in parts[1..])
            {
                var entry = new Entry(s_weights.Count - 1, phrase.Split('_'));
                var beginning = entry.Words[0].TrimEnd('*');
                beginning = beginning[..Math.Min(beginning.Length, ShortestBeginning)];
                if (!found.TryGetValue(beginning, out var entries)) found[beginning] = entries = [];
                entries.Add(entry);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed record Entry(int Topic, string[] Words)
    {
        public bool Holds(List<string> words, int at)
        {
            if (at + Words.Length > words.Count) return false;
            for (var i = 0; i < Words.Length; i++)
                if (!(Words[i].EndsWith('*') ? words[at + i].StartsWith(Words[i].AsSpan(0, Words[i].Length - 1), StringComparison.Ordinal) : words[at + i] == Words[i])) return false;
            return true;
        }
    }
}
