using System.Buffers.Binary;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace NewsBot.Embeddings.Remote;

/// <summary>How a vector of a model is kept: of unit length, a scale in single precision (little-endian) and a byte a value.</summary>
internal static class StoredVector
{
    private const int Head = sizeof(float);
    private const double Tolerance = 0.05; // of the length, after rounding to bytes

    /// <summary>The bytes to keep; none for no vector, and for one of zeros, which lies nowhere.</summary>
    public static byte[] Of(ReadOnlySpan<float> vector)
    {
        var norm = TensorPrimitives.Norm(vector);
        if (vector.IsEmpty || norm < 1e-9f) return [];

        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, norm, unit);
        var kept = new byte[Head + vector.Length];
        BinaryPrimitives.WriteSingleLittleEndian(kept, ByteVectors.Quantize(unit, Values(kept)));
        return kept;
    }

    /// <summary>What a byte of 1 stands for.</summary>
    public static float Scale(ReadOnlySpan<byte> kept) => BinaryPrimitives.ReadSingleLittleEndian(kept);

    /// <summary>The values, a byte each.</summary>
    public static Span<sbyte> Values(Span<byte> kept) => MemoryMarshal.Cast<byte, sbyte>(kept[Head..]);

    /// <summary>Whether it has the length it must have, in values and in space.</summary>
    public static bool IsSound(byte[]? kept, int dimensions)
    {
        if (kept?.Length != Head + dimensions) return false;

        var values = Values(kept);
        var length = Math.Sqrt(ByteVectors.Dot(values, values)) * Scale(kept);
        return Math.Abs(length - 1) < Tolerance;
    }
}
