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
    private const int FirstLetters = 3;

    private static readonly IReadOnlyList<Topic> s_topics = Read();

    // By the first letters of their first words.
    private static readonly FrozenDictionary<string, Phrase[]> s_phrases = s_topics
        .SelectMany((topic, number) => topic.Phrases.Select(words => new Phrase(number, words)))
        .GroupBy(phrase => Beginning(phrase.Words[0].TrimEnd('*')))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The topics of a text, by their numbers.</summary>
    public static HashSet<int> Of(string text)
    {
        var words = WordRuns.Folded(text).SelectMany(word => word.Split('-')).ToList();
        var found = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!s_phrases.TryGetValue(Beginning(words[i]), out var phrases)) continue;
            foreach (var phrase in phrases)
                if (phrase.Holds(words, i)) found.Add(phrase.Topic);
        }

        return found;
    }

    /// <summary>The weights of topics together.</summary>
    public static double Weight(IEnumerable<int> topics) => topics.Sum(topic => s_topics[topic].Weight);

    /// <summary>The weight of the rarest of some topics; 0 of none.</summary>
    public static double Rarest(IEnumerable<int> topics) => topics.Select(topic => s_topics[topic].Weight).DefaultIfEmpty().Max();

    private static string Beginning(string word) => word[..Math.Min(word.Length, FirstLetters)];

    private static List<Topic> Read()
    {
        using var reader = new StreamReader(ShippedFile.Open(ResourceName));
        var topics = new List<Topic>();
        while (reader.ReadLine() is { } line)
        {
            var parts = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            topics.Add(new(double.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts[1..].Select(phrase => phrase.Split('_'))]));
        }

        return topics;
    }

    private sealed record Topic(double Weight, IReadOnlyList<string[]> Phrases);

    private sealed record Phrase(int Topic, string[] Words)
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
