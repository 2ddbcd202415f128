using System.Numerics.Tensors;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;

namespace NewsBot.Lab.Vectors;

/// <summary>
/// Learns the bot's built-in word vectors: counts, their strongest axes, and then WordNet's relations drawn in
/// (M. Faruqui et al., "Retrofitting Word Vectors to Semantic Lexicons", NAACL 2015).
/// </summary>
internal sealed class VectorTraining(Action<string> progress)
{
    private const int LeastCount = 10;
    private const int LeastKnownCount = 3; // of a word that WordNet has
    private const int MostWords = 46_000;
    private const int Dimensions = 128;
    private const int Spare = 160;
    private const int Seed = 20260101;
    private const double StrengthPower = 0.25;
    private const int CommonDirections = 2;
    private const int Rounds = 10;
    private const float RelationWeight = 2;

    /// <summary>Learns from files of text and from WordNet.</summary>
    public WordVectors Learn(IReadOnlyList<string> files, WordNet wordNet)
    {
        var text = TrainingText.Read(files, wordNet);
        progress($"{text.Tokens.Length:N0} tokens, {text.Words.Count:N0} different");

        var counts = new int[text.Words.Count];
        foreach (var token in text.Tokens)
        {
            if (token >= 0) counts[token]++;
        }

        // The most frequent first: the number of a word is its rank, and those that only WordNet places come last.
        var byCount = Enumerable.Range(0, counts.Length).OrderByDescending(word => counts[word]).ThenBy(word => text.Words[word], StringComparer.Ordinal).ToList();
        var counted = byCount.TakeWhile(word => counts[word] >= LeastCount).Take(MostWords).ToList();
        var known = byCount.Skip(counted.Count)
            .Where(word => counts[word] >= LeastKnownCount && IsKnown(wordNet, text.Words[word])).Take(MostWords - counted.Count).ToList();
        progress($"{counted.Count:N0} words by their count, {known.Count:N0} more by WordNet");

        var ranks = new int[counts.Length];
        Array.Fill(ranks, int.MaxValue);
        for (var rank = 0; rank < counted.Count; rank++) ranks[counted[rank]] = rank;
        var tokens = text.Tokens.ToArray();
        for (var i = 0; i < tokens.Length; i++) tokens[i] = tokens[i] < 0 ? TrainingText.Gap : ranks[tokens[i]];
        tokens = [.. tokens.Where(token => token != int.MaxValue)];

        var matrix = Cooccurrence.Of(tokens, counted.Count);
        progress("counted");
        var svd = TruncatedSvd.Of(matrix, Dimensions, Spare, Seed);
        progress($"decomposed: strengths {svd.Strengths[0]:F0} to {svd.Strengths[^1]:F0}");

        IReadOnlyList<string> words = [.. counted.Concat(known).Select(word => text.Words[word])];
        var vectors = new float[words.Count][];
        for (var word = 0; word < words.Count; word++)
        {
            vectors[word] = new float[Dimensions];
            if (word >= counted.Count) continue;
            for (var i = 0; i < Dimensions; i++)
                vectors[word][i] = svd.Axes[(word * Dimensions) + i] * (float)Math.Pow(svd.Strengths[i], StrengthPower);
        }

        RemoveCommon(vectors, counted.Count);
        var relations = new RelationGraph(words, wordNet).Neighbours();
        Retrofit(vectors, counted.Count, relations);
        progress("retrofitted");
        return new WordVectors(words, vectors, relations);
    }

    private static bool IsKnown(WordNet wordNet, string word) => wordNet.SensesOf(word).Count > 0 || wordNet.LemmasOf(word).Any();

    /// <summary>
    /// Takes away what all vectors share: the mean and the strongest directions (J. Mu and P. Viswanath, "All-but-the-Top", ICLR 2018).
    /// </summary>
    private static void RemoveCommon(float[][] vectors, int count)
    {
        Normalize(vectors, count);
        var mean = new float[Dimensions];
        for (var i = 0; i < count; i++) TensorPrimitives.Add(mean, vectors[i], mean);
        TensorPrimitives.Multiply(mean, 1f / count, mean);
        for (var i = 0; i < count; i++) TensorPrimitives.Subtract(vectors[i], mean, vectors[i]);

        var flat = new float[count * Dimensions];
        for (var i = 0; i < count; i++) vectors[i].CopyTo(flat, i * Dimensions);
        var eigen = new SymmetricEigen(DenseBlock.Gram(flat, Dimensions));
        for (var direction = 0; direction < CommonDirections; direction++)
        {
            var axis = Enumerable.Range(0, Dimensions).Select(i => (float)eigen.Vectors[i, direction]).ToArray();
            for (var i = 0; i < count; i++) TensorPrimitives.MultiplyAdd(axis, -TensorPrimitives.Dot(vectors[i], axis), vectors[i], vectors[i]);
        }

        Normalize(vectors, count);
    }

    private static void Retrofit(float[][] vectors, int counted, IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> relations)
    {
        var own = vectors.Select(vector => (float[])vector.Clone()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var word = 0; word < vectors.Length; word++)
            {
                var weight = relations[word].Sum(relation => relation.Value);
                if (weight == 0) continue;

                var drawn = new float[Dimensions];
                foreach (var (other, share) in relations[word]) TensorPrimitives.MultiplyAdd(vectors[other], share / weight, drawn, drawn);
                TensorPrimitives.Multiply(drawn, RelationWeight * Math.Min(1, weight), drawn);
                if (word < counted) TensorPrimitives.Add(drawn, own[word], drawn);
                vectors[word] = drawn;
                TensorPrimitives.Multiply(drawn, 1 / Math.Max(1e-9f, (word < counted ? 1 : 0) + (RelationWeight * Math.Min(1, weight))), drawn);
            }
        }

        Normalize(vectors, vectors.Length);
    }

    private static void Normalize(float[][] vectors, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var norm = TensorPrimitives.Norm(vectors[i]);
            if (norm > 1e-9f) TensorPrimitives.Multiply(vectors[i], 1 / norm, vectors[i]);
        }
    }
}
