using System.Numerics.Tensors;

namespace NewsBot.Ingestion.Sameness;

/// <summary>Sums over vectors of few words: places that rise, and a weight for each.</summary>
internal static class Vectors
{
    /// <summary>The product of two vectors.</summary>
    public static float Dot(ReadOnlySpan<int> places, ReadOnlySpan<float> weights, ReadOnlySpan<int> otherPlaces, ReadOnlySpan<float> otherWeights)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < places.Length && j < otherPlaces.Length;)
        {
            if (places[i] == otherPlaces[j]) sum += weights[i++] * otherWeights[j++];
            else if (places[i] < otherPlaces[j]) i++;
            else j++;
        }

        return sum;
    }

    /// <summary>Makes the length 1; zeros stay.</summary>
    public static void Normalize(Span<float> weights)
    {
        var length = TensorPrimitives.Norm(weights);
        if (length > 0) TensorPrimitives.Divide(weights, length, weights);
    }
}
