namespace NewsBot.Embeddings.Latent;

/// <summary>
/// The strongest axes of a sparse matrix by random projection with power iterations: N. Halko, P. G. Martinsson and J. A. Tropp,
/// "Finding structure with randomness", SIAM Review 53(2), 2011, algorithm 4.4. The same seed gives the same axes.
/// </summary>
internal sealed class TruncatedSvd
{
    private const int PowerIterations = 3;

    private TruncatedSvd(float[] axes, IReadOnlyList<double> strengths)
    {
        Axes = axes;
        Strengths = strengths;
    }

    /// <summary>The right singular vectors: for each column of the matrix one row with a value for each axis.</summary>
    public float[] Axes { get; }

    /// <summary>The singular values, largest first; as many as there are axes.</summary>
    public IReadOnlyList<double> Strengths { get; }

    /// <param name="matrix">What is decomposed.</param>
    /// <param name="kept">How many axes are wanted; fewer are returned where the matrix has fewer.</param>
    /// <param name="spare">How many more are followed on the way, for accuracy.</param>
    /// <param name="seed">Of the random projection.</param>
    public static TruncatedSvd Of(SparseMatrix matrix, int kept, int spare, int seed)
    {
        var width = Math.Min(kept + spare, Math.Min(matrix.RowCount, matrix.ColumnCount));
        kept = Math.Min(kept, width);
        var wide = Noise(matrix.ColumnCount * width, seed);
        var range = DenseBlock.Orthonormal(matrix.Times(wide, width, new float[matrix.RowCount * width]), width);
        for (var i = 0; i < PowerIterations; i++)
        {
            matrix.TransposedTimes(range, width, wide);
            matrix.Times(DenseBlock.Orthonormal(wide, width), width, range);
            DenseBlock.Orthonormal(range, width);
        }

        var projected = matrix.TransposedTimes(range, width, wide);
        var eigen = new SymmetricEigen(DenseBlock.Gram(projected, width));
        var strengths = eigen.Values.Take(kept).Select(value => Math.Sqrt(Math.Max(value, 0))).ToArray();
        var turn = new double[width, kept];
        for (var column = 0; column < kept; column++)
        {
            for (var row = 0; row < width; row++)
                turn[row, column] = strengths[column] > 1e-9 ? eigen.Vectors[row, column] / strengths[column] : 0;
        }

        return new TruncatedSvd(DenseBlock.Times(projected, width, turn, kept), strengths);
    }

    /// <summary>Normally distributed numbers, by Box and Muller's transform.</summary>
    private static float[] Noise(int length, int seed)
    {
        var random = new Random(seed);
        var noise = new float[length];
        for (var i = 0; i < length; i++)
            noise[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return noise;
    }
}
