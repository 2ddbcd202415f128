namespace NewsBot.Lab.Vectors;

/// <summary>
/// Which words WordNet relates, and how closely. Synonyms count by how common the meaning is that they share; other relations count less.
/// </summary>
internal sealed class RelationGraph
{
    private const int MostSenses = 3;
    private const int DerivedLetters = 4; // "withdrawal" derives from "withdraw", but "death" not from "die"

    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<long, float> _weights = [];

    /// <param name="words">The words that can be related.</param>
    public RelationGraph(IReadOnlyList<string> words, WordNet wordNet)
    {
        _numbers = words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var lemma in wordNet.LemmasOf(word)) Relate(word, lemma, 1);
            if (word.Contains('_', StringComparison.Ordinal)) Relate(word, word.Replace("_", "", StringComparison.Ordinal), 1);
            foreach (var sense in wordNet.SensesOf(word).Where(sense => sense.Rank < MostSenses)) AddSense(word, sense, wordNet);
        }
    }

    /// <summary>The relations of each word as other words and weights above 0 and at most 1, by number.</summary>
    public IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> Neighbours()
    {
        var neighbours = _numbers.Select(_ => new List<KeyValuePair<int, float>>()).ToList();
        foreach (var (pair, weight) in _weights.OrderBy(pair => pair.Key))
        {
            neighbours[(int)(pair >> 32)].Add(new((int)pair, weight));
            neighbours[(int)pair].Add(new((int)(pair >> 32), weight));
        }

        return neighbours;
    }

    private void AddSense(string word, WordNet.Sense sense, WordNet wordNet)
    {
        var common = 1f / (sense.Rank + 1);
        var synset = wordNet.At(sense.Key);
        foreach (var synonym in synset.Words) Relate(word, synonym, common);
        foreach (var pointer in synset.Pointers)
        {
            if (pointer.Source >= 0 && synset.Words[pointer.Source] != word) continue;

            var others = wordNet.At(pointer.Key).Words;
            var related = pointer.Target >= 0 ? others[pointer.Target] : null;
            switch (pointer.Symbol)
            {
                case "+" when related is not null && SameStart(word, related): Relate(word, related, 1); break;
                case "@": RelateAll(word, others, 0.4f * common); break;
                case "$": RelateAll(word, others, 0.5f * common); break;
                case "&": RelateAll(word, others, 0.3f * common); break;
            }
        }
    }

    private static bool SameStart(string word, string other) =>
        word.Length >= DerivedLetters && other.Length >= DerivedLetters && word.AsSpan(0, DerivedLetters).SequenceEqual(other.AsSpan(0, DerivedLetters));

    private void RelateAll(string word, IReadOnlyList<string> others, float weight)
    {
        foreach (var other in others) Relate(word, other, weight);
    }

    private void Relate(string word, string other, float weight)
    {
        if (word == other || !_numbers.TryGetValue(word, out var from) || !_numbers.TryGetValue(other, out var to)) return;

        var pair = ((long)Math.Min(from, to) << 32) | (uint)Math.Max(from, to);
        _weights[pair] = Math.Max(_weights.GetValueOrDefault(pair), weight);
    }
}
