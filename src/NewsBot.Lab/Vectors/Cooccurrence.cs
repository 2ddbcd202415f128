using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;

namespace NewsBot.Lab.Vectors;

/// <summary>
/// How much more often words stand together than chance would have it: positive pointwise mutual information with smoothed contexts
/// (O. Levy, Y. Goldberg and I. Dagan, "Improving Distributional Similarity", TACL 3, 2015).
/// </summary>
internal static class Cooccurrence
{
    private const int Window = 5;
    private const float LeastWeight = 1;
    private const double Smoothing = 0.75;
    private const int BlockBytes = 192 << 20;

    /// <param name="tokens">Numbers below <paramref name="count"/>; anything else parts what stands on its two sides.</param>
    /// <param name="count">How many words there are.</param>
    /// <returns>A row for each context and a column for each word.</returns>
    public static SparseMatrix Of(ReadOnlySpan<int> tokens, int count)
    {
        var starts = new int[count + 1];
        var columns = new List<int>();
        var values = new List<float>();
        var block = Math.Max(1, BlockBytes / sizeof(float) / count);
        var counts = new float[block * count];
        for (var first = 0; first < count; first += block)
        {
            Array.Clear(counts);
            Count(tokens, count, first, Math.Min(block, count - first), counts);
            for (var row = first; row < Math.Min(first + block, count); row++)
            {
                for (var column = 0; column < count; column++)
                {
                    var weight = counts[((row - first) * count) + column];
                    if (weight < LeastWeight) continue;
                    columns.Add(column);
                    values.Add(weight);
                }

                starts[row + 1] = columns.Count;
            }
        }

        return Information(starts, columns, values, count);
    }

    private static void Count(ReadOnlySpan<int> tokens, int count, int first, int rows, float[] counts)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var row = tokens[i] - first;
            if (row < 0 || row >= rows) continue;

            for (var j = i - 1; j >= Math.Max(0, i - Window) && (uint)tokens[j] < (uint)count; j--) counts[(row * count) + tokens[j]] += 1f / (i - j);
            for (var j = i + 1; j < Math.Min(tokens.Length, i + Window + 1) && (uint)tokens[j] < (uint)count; j++)
                counts[(row * count) + tokens[j]] += 1f / (j - i);
        }
    }

    private static SparseMatrix Information(int[] starts, List<int> columns, List<float> values, int count)
    {
        var sums = new double[count];
        for (var row = 0; row < count; row++)
        {
            for (var cell = starts[row]; cell < starts[row + 1]; cell++) sums[row] += values[cell];
        }

        var total = sums.Sum();
        var smoothed = sums.Select(sum => Math.Pow(sum, Smoothing)).ToArray();
        var smoothedTotal = smoothed.Sum();
        var keptStarts = new int[count + 1];
        var keptColumns = new List<int>(columns.Count);
        var keptValues = new List<float>(columns.Count);
        for (var row = 0; row < count; row++)
        {
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                var together = values[cell] / total;
                var information = Math.Log(together / (sums[columns[cell]] / total * (smoothed[row] / smoothedTotal)));
                if (information <= 0) continue;
                keptColumns.Add(columns[cell]);
                keptValues.Add((float)information);
            }

            keptStarts[row + 1] = keptColumns.Count;
        }

        return new SparseMatrix(keptStarts, [.. keptColumns], [.. keptValues], count);
    }
}
