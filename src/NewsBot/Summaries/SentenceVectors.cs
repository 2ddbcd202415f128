namespace NewsBot.Summaries;

/// <summary>Sentences as unit vectors of tf·idf weights, with the vector of all of them together.</summary>
internal sealed class SentenceVectors
{
    private readonly Dictionary<string, double>[] _vectors;
    private readonly Dictionary<string, double> _centre = [];

    private SentenceVectors(Dictionary<string, double>[] vectors)
    {
        _vectors = vectors;
        foreach (var (word, weight) in vectors.SelectMany(vector => vector)) _centre[word] = _centre.GetValueOrDefault(word) + weight;
        Normalise(_centre);
    }

    public static SentenceVectors Of(IReadOnlyList<Candidate> candidates)
    {
        var holding = new Dictionary<string, int>();
        foreach (var word in candidates.SelectMany(candidate => candidate.Words)) holding[word] = holding.GetValueOrDefault(word) + 1;
        return new(
        [
            .. candidates.Select(candidate =>
            {
                var vector = candidate.Words.ToDictionary(word => word, word => Math.Log(1 + ((double)candidates.Count / holding[word])));
                Normalise(vector);
                return vector;
            }),
        ]);
    }

    /// <summary>How alike two sentences are, 0 to 1.</summary>
    public double Cosine(int first, int second) => Dot(_vectors[first], _vectors[second]);

    /// <summary>How near a sentence is to all of them together, 0 to 1.</summary>
    public double ToCentre(int index) => Dot(_vectors[index], _centre);

    private static double Dot(Dictionary<string, double> left, Dictionary<string, double> right)
    {
        var (fewer, more) = left.Count <= right.Count ? (left, right) : (right, left);
        return fewer.Sum(entry => more.TryGetValue(entry.Key, out var weight) ? entry.Value * weight : 0);
    }

    private static void Normalise(Dictionary<string, double> vector)
    {
        var length = Math.Sqrt(vector.Values.Sum(weight => weight * weight));
        if (length == 0) return;
        foreach (var word in vector.Keys.ToList()) vector[word] /= length;
    }
}
