using System.Numerics.Tensors;

namespace NewsBot.Embeddings.Latent;

/// <summary>A matrix of which only the cells that are not zero are kept, row by row.</summary>
/// <param name="starts">Where each row's cells begin, and one entry more: where the last ends.</param>
/// <param name="columns">The column of each cell.</param>
/// <param name="values">The value of each cell.</param>
/// <param name="columnCount">How many columns there are.</param>
internal sealed class SparseMatrix(int[] starts, int[] columns, float[] values, int columnCount)
{
    public int RowCount => starts.Length - 1;

    public int ColumnCount => columnCount;

    /// <summary>This matrix times a dense one, both dense ones row by row with <paramref name="width"/> values a row.</summary>
    /// <param name="threads">How many rows are worked on at a time; the result does not depend on it.</param>
    public float[] Times(float[] dense, int width, int threads = 1)
    {
        var product = new float[(long)RowCount * width];
        if (threads == 1)
        {
            for (var row = 0; row < RowCount; row++) AddRow(row);
        }
        else
        {
            Parallel.For(0, RowCount, new ParallelOptions { MaxDegreeOfParallelism = threads }, AddRow);
        }

        return product;

        void AddRow(int row)
        {
            var target = product.AsSpan(row * width, width);
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                TensorPrimitives.MultiplyAdd(dense.AsSpan(columns[cell] * width, width), values[cell], target, target);
            }
        }
    }

    /// <summary>This matrix, rows and columns changed over, times a dense one of <paramref name="width"/> values a row.</summary>
    public float[] TransposedTimes(float[] dense, int width)
    {
        var product = new float[(long)ColumnCount * width];
        for (var row = 0; row < RowCount; row++)
        {
            var source = dense.AsSpan(row * width, width);
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
            {
                var target = product.AsSpan(columns[cell] * width, width);
                TensorPrimitives.MultiplyAdd(source, values[cell], target, target);
            }
        }

        return product;
    }
}
