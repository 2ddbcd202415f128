using NewsBot.Citations.Words.Meaning;
using NewsBot.Lab.Vectors;

namespace NewsBot.Lab.Meanings;

/// <summary>Takes the meanings that the gates go by out of WordNet: those of known words, with what is wider and what is derived.</summary>
internal static class MeaningBuilder
{
    private const int MostSenses = 3; // of one part of speech; rarer ones are seldom what news means
    private const int NounLevels = 2; // "ferry" is a "boat" and a "vessel"; higher up everything is an "object"

    /// <summary>The graph of the words among <paramref name="known"/> that WordNet has.</summary>
    public static MeaningGraph Build(WordNet wordNet, IReadOnlySet<string> known)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<string>();
        int Number(string key)
        {
            if (numbers.TryGetValue(key, out var number)) return number;

            keys.Add(key);
            return numbers[key] = keys.Count - 1;
        }

        var senses = new Dictionary<string, int[]>(StringComparer.Ordinal);
        // A rarer word of a known one's meaning is known too: "abductor" beside "kidnapper".
        var near = known.Where(word => wordNet.SensesOf(word).Count > 0).SelectMany(word => wordNet.SensesOf(word).Where(sense => sense.Rank < MostSenses)).SelectMany(sense => wordNet.At(sense.Key).Words);
        var chosen = near.Where(word => word.All(char.IsAsciiLetterLower)).Concat(known).ToHashSet(StringComparer.Ordinal);
        foreach (var lemma in wordNet.Words.Where(chosen.Contains))
            senses[lemma] = [.. wordNet.SensesOf(lemma).Where(sense => sense.Rank < MostSenses).Select(sense => Number(sense.Key)).Distinct()];

        // Only meanings that a known word has can be met.
        var count = keys.Count;
        var wider = new List<int[]>(count);
        var derived = new List<int[]>(count);
        for (var at = 0; at < count; at++)
        {
            wider.Add(Known(WiderOf(wordNet, keys[at], keys[at][0] is 'n' ? NounLevels : 1)));
            derived.Add(Known(Pointed(wordNet, keys[at], "+", "\\")));
        }

        return new MeaningGraph(senses, wider, derived);

        int[] Known(IEnumerable<string> found) => [.. found.Where(numbers.ContainsKey).Select(key => numbers[key]).Where(number => number < count).Distinct().Order()];
    }

    // A verb's cause and what it entails follow from it as well: who is killed dies.
    private static List<string> WiderOf(WordNet wordNet, string key, int levels)
    {
        var found = new List<string>();
        foreach (var next in Pointed(wordNet, key, "@", "$", "&", "*", ">"))
        {
            found.Add(next);
            if (levels > 1) found.AddRange(WiderOf(wordNet, next, levels - 1));
        }

        return found;
    }

    private static IEnumerable<string> Pointed(WordNet wordNet, string key, params string[] symbols) =>
        wordNet.At(key).Pointers.Where(pointer => symbols.Contains(pointer.Symbol)).Select(pointer => pointer.Key);
}
