using System.Numerics.Tensors;

namespace NewsBot.Embeddings.Latent;

/// <summary>
/// Meaning as the archive itself uses words: texts that share company of words lie near, names included. S. Deerwester et al., "Indexing
/// by latent semantic analysis", 1990; learned from a sample of the archive, every other text is folded in.
/// </summary>
internal sealed class LatentSpace
{
    /// <summary>How many values a place in the space has at most.</summary>
    public const int MostDimensions = 100;

    /// <summary>More texts than this do not make the space better (8,000 is as good as 20,000).</summary>
    public const int LargestSample = 8000;

    private const int Spare = 12;
    private const int Seed = 20260101;

    private readonly Dictionary<string, int> _rows;
    private readonly float[] _idf;
    private readonly float[] _axes;

    internal LatentSpace(Dictionary<string, int> rows, float[] idf, float[] axes, int dimensions)
    {
        _rows = rows;
        _idf = idf;
        _axes = axes;
        Dimensions = dimensions;
    }

    /// <summary>How many values a place has.</summary>
    public int Dimensions { get; }

    /// <summary>The stems the space knows, in the order of their rows.</summary>
    public IEnumerable<string> Stems => _rows.OrderBy(row => row.Value).Select(row => row.Key);

    /// <summary>What each stem weighs, in the order of <see cref="Stems"/>.</summary>
    public ReadOnlySpan<float> Weights => _idf;

    /// <summary>For each stem its direction, <see cref="Dimensions"/> values each.</summary>
    public ReadOnlySpan<float> Axes => _axes;

    /// <summary>Learns a space from texts; null where they are too few or too alike to have one.</summary>
    /// <param name="texts">A sample of the archive; the first <see cref="LargestSample"/> are used.</param>
    public static LatentSpace? Learn(IEnumerable<string> texts)
    {
        var counted = new CountedTexts();
        foreach (var text in texts.Take(LargestSample)) counted.Add(text);

        var telling = counted.Telling();
        if (telling.Count < 2 || counted.Count < 2) return null;

        var rows = telling.Select((stem, row) => (stem, row)).ToDictionary(pair => pair.stem.Stem, pair => pair.row, StringComparer.Ordinal);
        float[] idf = [.. telling.Select(stem => (float)Math.Log((double)counted.Count / stem.Frequency))];
        var svd = TruncatedSvd.Of(counted.Weighed(rows, idf), MostDimensions, Spare, Seed);
        return new LatentSpace(rows, idf, svd.Axes, svd.Strengths.Count);
    }

    /// <summary>The place of a text: of unit length, or empty where the space knows none of its words.</summary>
    public float[] PlaceOf(string text)
    {
        var place = new float[Dimensions];
        foreach (var (stem, count) in CountedTexts.StemCounts(text))
        {
            if (!_rows.TryGetValue(stem, out var row)) continue;

            var weight = (float)(1 + Math.Log(count)) * _idf[row];
            TensorPrimitives.MultiplyAdd(_axes.AsSpan(row * Dimensions, Dimensions), weight, place, place);
        }

        var norm = TensorPrimitives.Norm(place);
        if (norm < 1e-6f) return [];

        TensorPrimitives.Multiply(place, 1 / norm, place);
        return place;
    }
}
