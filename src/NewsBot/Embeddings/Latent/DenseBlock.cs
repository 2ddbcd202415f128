using System.Buffers;
using System.Numerics.Tensors;

namespace NewsBot.Embeddings.Latent;

/// <summary>The few steps of dense algebra that a truncated decomposition needs; matrices lie row by row.</summary>
internal static class DenseBlock
{
    /// <summary>
    /// Makes the columns of a matrix of <paramref name="width"/> columns orthonormal: Gram and Schmidt's procedure, each column twice,
    /// which is enough (Giraud et al. 2005). A column that depends on those before it becomes zero. The matrix itself is changed, and returned: these are the largest
    /// things in the memory of a bot that reads articles in.
    /// </summary>
    public static float[] Orthonormal(float[] matrix, int width)
    {
        var length = matrix.Length / width;
        var columns = ArrayPool<float>.Shared.Rent(matrix.Length);
        Transpose(matrix, length, width, columns);
        for (var i = 0; i < width; i++)
        {
            var column = columns.AsSpan(i * length, length);
            var before = TensorPrimitives.Norm(column);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var j = 0; j < i; j++)
                {
                    var other = columns.AsSpan(j * length, length);
                    TensorPrimitives.MultiplyAdd(other, -TensorPrimitives.Dot(column, other), column, column);
                }
            }

            var norm = TensorPrimitives.Norm(column);
            TensorPrimitives.Multiply(column, norm > before * 1e-6f ? 1 / norm : 0, column);
        }

        Transpose(columns, width, length, matrix);
        ArrayPool<float>.Shared.Return(columns);
        return matrix;
    }

    /// <summary>A matrix of <paramref name="width"/> columns, transposed, times itself.</summary>
    public static double[,] Gram(float[] matrix, int width)
    {
        var length = matrix.Length / width;
        var columns = ArrayPool<float>.Shared.Rent(matrix.Length);
        Transpose(matrix, length, width, columns);
        var gram = new double[width, width];
        for (var i = 0; i < width; i++)
        {
            for (var j = i; j < width; j++)
                gram[i, j] = gram[j, i] = TensorPrimitives.Dot(columns.AsSpan(i * length, length), columns.AsSpan(j * length, length));
        }

        ArrayPool<float>.Shared.Return(columns);
        return gram;
    }

    /// <summary>A matrix of <paramref name="width"/> columns times a small one: only its first <paramref name="kept"/> columns.</summary>
    public static float[] Times(float[] matrix, int width, double[,] small, int kept)
    {
        var rows = matrix.Length / width;
        var factors = new float[width * kept];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < kept; j++) factors[(i * kept) + j] = (float)small[i, j];
        }

        var product = new float[rows * kept];
        for (var row = 0; row < rows; row++)
        {
            var target = product.AsSpan(row * kept, kept);
            for (var i = 0; i < width; i++)
                TensorPrimitives.MultiplyAdd(factors.AsSpan(i * kept, kept), matrix[(row * width) + i], target, target);
        }

        return product;
    }

    private static void Transpose(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> transposed)
    {
        const int Tile = 32;
        for (var top = 0; top < rows; top += Tile)
        {
            for (var left = 0; left < columns; left += Tile)
            {
                for (var row = top; row < Math.Min(top + Tile, rows); row++)
                {
                    for (var column = left; column < Math.Min(left + Tile, columns); column++)
                        transposed[(column * rows) + row] = matrix[(row * columns) + column];
                }
            }
        }
    }
}
