using System.Runtime.InteropServices;
using NewsBot.Text;

namespace NewsBot.Embeddings;

/// <summary>How much two sentences say the same, by their words and by the words that can stand in for each other.</summary>
internal sealed class SentenceSimilarity(WordVectors vectors)
{
    private const double LeastNearness = 0.25; // below that two words have nothing to do with each other

    // Least squares on the training part of the STS benchmark (docs/measurements.md).
    private const double Start = -0.08;
    private const double WordsWeight = 0.5;
    private const double AlignedWeight = 0.6;
    private const double LesserWeight = 0.1;
    private const double CurveWeight = -0.2;

    /// <summary>0 (nothing in common) to 1 (the same).</summary>
    public double Between(string left, string right)
    {
        var first = Weighed(left);
        var second = Weighed(right);
        if (first.Count == 0 || second.Count == 0) return 0;

        double there = Aligned(first, second), back = Aligned(second, first);
        var aligned = (there + back) / 2;
        return Math.Clamp(
            Start + (WordsWeight * ByWords(first, second)) + (AlignedWeight * aligned) + (LesserWeight * Math.Min(there, back)) + (CurveWeight * aligned * aligned),
            0,
            1);
    }

    /// <summary>The cosine of the words' weights, 0 to 1.</summary>
    private static double ByWords(List<WeighedWord> first, List<WeighedWord> second)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in first) CollectionsMarshal.GetValueRefOrAddDefault(weights, word.Stem, out _) += word.Weight;
        var other = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in second) CollectionsMarshal.GetValueRefOrAddDefault(other, word.Stem, out _) += word.Weight;
        var product = weights.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key));
        return product / Math.Sqrt(weights.Values.Sum(weight => weight * weight) * other.Values.Sum(weight => weight * weight));
    }

    /// <summary>The share of the first sentence's weight that the second answers.</summary>
    private double Aligned(List<WeighedWord> first, List<WeighedWord> second)
    {
        double found = 0, all = 0;
        foreach (var word in first)
        {
            var best = 0.0;
            foreach (var other in second)
            {
                if (word.Stem == other.Stem) best = 1;
                else if (word.Number >= 0 && other.Number >= 0) best = Math.Max(best, vectors.Cosine(word.Number, other.Number));
            }

            all += word.Weight;
            if (best > LeastNearness) found += word.Weight * best;
        }

        return found / all;
    }

    /// <summary>
    /// The words with their weights: the numbers of the vectors are ranks by frequency, so that by Zipf's law the logarithm of the rank
    /// grows as the rareness does.
    /// </summary>
    private List<WeighedWord> Weighed(string sentence)
    {
        var found = new List<WeighedWord>();
        var words = new SearchWords(sentence);
        while (words.Read())
        {
            var number = vectors.NumberOf(words.Current);
            var word = words.Current.ToString();
            var rank = number >= 0 ? number : vectors.Words.Count;
            found.Add(new WeighedWord(PorterStemmer.Stem(word), number, Math.Log(1.5 + rank) * (StopWords.Contains(word) ? 0.3 : 1)));
        }

        return found;
    }

    private readonly record struct WeighedWord(string Stem, int Number, double Weight);
}
