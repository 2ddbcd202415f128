using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using NewsBot.Text;

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
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = new List<Dictionary<string, int>>();
        foreach (var text in texts.Take(LargestSample))
        {
            var counts = StemCounts(text);
            counted.Add(counts);
            foreach (var stem in counts.Keys) CollectionsMarshal.GetValueRefOrAddDefault(frequencies, stem, out _)++;
        }

        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (stem, frequency) in frequencies.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (frequency > 1 && frequency < counted.Count) rows.Add(stem, rows.Count);
        }

        if (rows.Count < 2 || counted.Count < 2) return null;

        var idf = new float[rows.Count];
        foreach (var (stem, row) in rows) idf[row] = (float)Math.Log((double)counted.Count / frequencies[stem]);
        var svd = TruncatedSvd.Of(Matrix(counted, rows, idf), MostDimensions, Spare, Seed);
        return new LatentSpace(rows, idf, svd.Axes, svd.Strengths.Count);
    }

    /// <summary>The place of a text: of unit length, or empty where the space knows none of its words.</summary>
    public float[] PlaceOf(string text)
    {
        var place = new float[Dimensions];
        foreach (var (stem, count) in StemCounts(text))
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

    private static SparseMatrix Matrix(List<Dictionary<string, int>> counted, Dictionary<string, int> rows, float[] idf)
    {
        var starts = new int[counted.Count + 1];
        var columns = new List<int>();
        var values = new List<float>();
        for (var text = 0; text < counted.Count; text++)
        {
            var cells = counted[text].Where(pair => rows.ContainsKey(pair.Key))
                .Select(pair => (Row: rows[pair.Key], Value: (1 + Math.Log(pair.Value)) * idf[rows[pair.Key]]))
                .OrderBy(cell => cell.Row).ToList();
            var norm = Math.Sqrt(cells.Sum(cell => cell.Value * cell.Value));
            columns.AddRange(cells.Select(cell => cell.Row));
            values.AddRange(cells.Select(cell => (float)(cell.Value / norm)));
            starts[text + 1] = columns.Count;
        }

        return new SparseMatrix(starts, [.. columns], [.. values], rows.Count);
    }

    private static Dictionary<string, int> StemCounts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new SearchWords(text);
        while (words.Read())
        {
            if (StopWords.Contains(words.Current)) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, PorterStemmer.Stem(words.Current.ToString()), out _)++;
        }

        return counts;
    }
}
