using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;

namespace NewsBot.Tests.Embeddings;

public sealed class TruncatedSvdTests
{
    // Rows (3, 0), (0, 2) and (0, 0): its axes are the coordinate axes.
    private static readonly SparseMatrix s_matrix = new([0, 1, 2, 2], [0, 1], [3, 2], 2);

    [Fact]
    public void The_strongest_axes_come_first()
    {
        var svd = TruncatedSvd.Of(s_matrix, 2, 4, 1);

        Assert.Equal([3, 2], svd.Strengths.Select(strength => Math.Round(strength, 4)));
        Assert.Equal([1, 0, 0, 1], svd.Axes.Select(value => Math.Round(Math.Abs(value), 4)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits()
    {
        var first = TruncatedSvd.Of(s_matrix, 2, 4, 7);

        var second = TruncatedSvd.Of(s_matrix, 2, 4, 7);

        Assert.Equal(first.Axes, second.Axes);
    }

    [Fact]
    public void A_product_replaces_what_stood_in_its_place()
    {
        float[] dense = [1, 2, 3, 4];

        var product = s_matrix.Times(dense, 2, [9, 9, 9, 9, 9, 9]);

        Assert.Equal([3, 6, 6, 8, 0, 0], product);
    }

    [Fact]
    public void Eigenvectors_of_a_symmetric_matrix_satisfy_their_equation()
    {
        double[,] matrix = { { 4, 1, 0.5 }, { 1, 3, 0.25 }, { 0.5, 0.25, 2 } };

        var eigen = new SymmetricEigen(matrix);

        for (var column = 0; column < 3; column++)
        {
            for (var row = 0; row < 3; row++)
            {
                var product = Enumerable.Range(0, 3).Sum(i => matrix[row, i] * eigen.Vectors[i, column]);
                Assert.Equal(eigen.Values[column] * eigen.Vectors[row, column], product, 1e-9);
            }
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(128)]
    public void A_product_of_bytes_is_exact_at_any_length(int length)
    {
        var random = new Random(length);
        var left = Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        var right = Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();

        var product = ByteVectors.Dot(left, right);

        Assert.Equal(left.Zip(right, (a, b) => a * b).Sum(), product);
    }
}
