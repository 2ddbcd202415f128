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
    /// <param name="product">What is written over, and returned: these are the largest things in the memory of a bot that reads articles in.</param>
    public float[] Times(float[] dense, int width, float[] product)
    {
        Array.Clear(product);
        for (var row = 0; row < RowCount; row++)
        {
            var target = product.AsSpan(row * width, width);
            for (var cell = starts[row]; cell < starts[row + 1]; cell++)
                TensorPrimitives.MultiplyAdd(dense.AsSpan(columns[cell] * width, width), values[cell], target, target);
        }

        return product;
    }

    /// <summary>This matrix, rows and columns changed over, times a dense one of <paramref name="width"/> values a row.</summary>
    /// <param name="product">What is written over, and returned.</param>
    public float[] TransposedTimes(float[] dense, int width, float[] product)
    {
        Array.Clear(product);
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
