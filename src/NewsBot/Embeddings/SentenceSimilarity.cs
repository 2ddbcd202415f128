using NewsBot.Text;

namespace NewsBot.Embeddings;

/// <summary>How much two sentences say the same, by their words and by the words that can stand in for each other.</summary>
internal sealed class SentenceSimilarity(WordVectors vectors)
{
    private const int MostWords = 1_000; // of a sentence; what stands beyond says no more
    private const double LeastNearness = 0.25; // below that two words have nothing to do with each other

    // Least squares on the training part of the STS benchmark (docs/measurements.md).
    private const double Start = -0.08;
    private const double WordsWeight = 0.5;
    private const double AlignedWeight = 0.6;
    private const double LesserWeight = 0.1;
    private const double CurveWeight = -0.2;

    private static readonly Lazy<SentenceSimilarity> s_shipped = new(() => new(WordVectorFile.Shipped));

    /// <summary>By the vectors that the bot is shipped with.</summary>
    public static SentenceSimilarity Shipped => s_shipped.Value;

    /// <summary>0 (nothing in common) to 1 (the same).</summary>
    public double Between(string left, string right) => Between(Weigh(left), Weigh(right));

    /// <summary>The same for sentences that were weighed before.</summary>
    public double Between(WeighedSentence first, WeighedSentence second)
    {
        if (first.Words.Count == 0 || second.Words.Count == 0) return 0;

        // Of the pairs of words each is held against each once: the best answer that either has, and the product of what they share.
        Span<double> there = stackalloc double[first.Words.Count];
        Span<double> back = stackalloc double[second.Words.Count];
        double product = 0;
        for (var i = 0; i < first.Words.Count; i++)
        {
            var word = first.Words[i];
            for (var j = 0; j < second.Words.Count; j++)
            {
                var other = second.Words[j];
                double nearness = 0;
                if (word.Stem == other.Stem)
                {
                    nearness = 1;
                    product += word.Weight * other.Weight;
                }
                else if (word.Number >= 0 && other.Number >= 0) nearness = vectors.Cosine(word.Number, other.Number);

                there[i] = Math.Max(there[i], nearness);
                back[j] = Math.Max(back[j], nearness);
            }
        }

        double found = Found(first, there), returned = Found(second, back);
        var aligned = (found + returned) / 2;
        return Math.Clamp(
            Start + (WordsWeight * product / (first.Length * second.Length)) + (AlignedWeight * aligned) + (LesserWeight * Math.Min(found, returned)) + (CurveWeight * aligned * aligned),
            0,
            1);
    }

    /// <summary>The share of a sentence's weight that the other answers.</summary>
    private static double Found(WeighedSentence sentence, ReadOnlySpan<double> best)
    {
        double found = 0, all = 0;
        for (var i = 0; i < best.Length; i++)
        {
            all += sentence.Words[i].Weight;
            if (best[i] > LeastNearness) found += sentence.Words[i].Weight * best[i];
        }

        return found / all;
    }

    /// <summary>
    /// The words with their weights: the numbers of the vectors are ranks by frequency, so that by Zipf's law the logarithm of the rank
    /// grows as the rareness does.
    /// </summary>
    public WeighedSentence Weigh(string sentence)
    {
        var found = new List<WeighedWord>();
        var words = new SearchWords(sentence);
        while (words.Read())
        {
            var number = vectors.NumberOf(words.Current);
            var word = words.Current.ToString();
            var rank = number >= 0 ? number : vectors.Words.Count;
            found.Add(new WeighedWord(PorterStemmer.Stem(word), number, Math.Log(1.5 + rank) * (StopWords.Contains(word) ? 0.3 : 1)));
            if (found.Count == MostWords) break;
        }

        var squares = found.GroupBy(word => word.Stem).Sum(group => Math.Pow(group.Sum(word => word.Weight), 2));
        return new WeighedSentence(found, Math.Sqrt(squares));
    }
}

/// <summary>The words of a sentence with their weights.</summary>
/// <param name="Length">The length of the vector of its stems' weights.</param>
internal sealed record WeighedSentence(IReadOnlyList<WeighedWord> Words, double Length);

/// <summary>A word of a sentence.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Number">Its number among the words with vectors; below 0 where it has none.</param>
/// <param name="Weight">How rare it is; higher is rarer.</param>
internal readonly record struct WeighedWord(string Stem, int Number, double Weight);
