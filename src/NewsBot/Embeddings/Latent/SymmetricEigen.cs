namespace NewsBot.Embeddings.Latent;

/// <summary>
/// Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, "Matrix Computations", 8.5):
/// the same result on every machine, which the native back ends of the numeric libraries do not promise.
/// </summary>
internal sealed class SymmetricEigen
{
    private const int MostSweeps = 60;

    public SymmetricEigen(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var rest = (double[,])matrix.Clone();
        var rotated = new double[size, size];
        for (var i = 0; i < size; i++) rotated[i, i] = 1;

        for (var sweep = 0; sweep < MostSweeps && Sweep(rest, rotated); sweep++)
        {
        }

        var order = Enumerable.Range(0, size).OrderByDescending(i => rest[i, i]).ToArray();
        Values = [.. order.Select(i => rest[i, i])];
        Vectors = new double[size, size];
        for (var column = 0; column < size; column++)
        {
            for (var row = 0; row < size; row++) Vectors[row, column] = rotated[order[column], row];
        }
    }

    /// <summary>The eigenvalues, largest first.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>One eigenvector a column, in the order of <see cref="Values"/>.</summary>
    public double[,] Vectors { get; }

    /// <summary>Turns every pair of axes once; false where nothing was left to turn.</summary>
    private static bool Sweep(double[,] matrix, double[,] rotated)
    {
        var size = matrix.GetLength(0);
        var turned = false;
        for (var p = 0; p < size - 1; p++)
        {
            for (var q = p + 1; q < size; q++)
            {
                var off = matrix[p, q];
                if (Math.Abs(off) <= 1e-12 * Math.Sqrt(Math.Abs(matrix[p, p] * matrix[q, q])) || off == 0) continue;

                turned = true;
                var theta = (matrix[q, q] - matrix[p, p]) / (2 * off);
                var tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
                var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
                Rotate(matrix, rotated, p, q, cosine, tangent * cosine, tangent * off);
            }
        }

        return turned;
    }

    private static void Rotate(double[,] matrix, double[,] rotated, int p, int q, double cosine, double sine, double shift)
    {
        var size = matrix.GetLength(0);
        for (var i = 0; i < size; i++)
        {
            if (i != p && i != q)
            {
                double atP = matrix[p, i], atQ = matrix[q, i];
                matrix[p, i] = matrix[i, p] = (cosine * atP) - (sine * atQ);
                matrix[q, i] = matrix[i, q] = (sine * atP) + (cosine * atQ);
            }

            double vectorP = rotated[p, i], vectorQ = rotated[q, i];
            rotated[p, i] = (cosine * vectorP) - (sine * vectorQ);
            rotated[q, i] = (sine * vectorP) + (cosine * vectorQ);
        }

        matrix[p, p] -= shift;
        matrix[q, q] += shift;
        matrix[p, q] = matrix[q, p] = 0;
    }
}
