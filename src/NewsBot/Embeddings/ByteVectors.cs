using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsBot.Embeddings;

/// <summary>Vectors of one byte a value: a quarter of the room, and several times as fast to compare.</summary>
internal static class ByteVectors
{
    /// <summary>Writes a vector as bytes.</summary>
    /// <returns>The scale: what a byte of 1 stands for.</returns>
    public static float Quantize(ReadOnlySpan<float> vector, Span<sbyte> bytes)
    {
        var largest = vector.IsEmpty ? 0 : Math.Abs(TensorPrimitives.MaxMagnitude(vector));
        if (largest == 0)
        {
            bytes.Clear();
            return 0;
        }

        var scale = largest / sbyte.MaxValue;
        for (var i = 0; i < vector.Length; i++) bytes[i] = (sbyte)Math.Round(vector[i] / scale);
        return scale;
    }

    /// <summary>The sum of the products of two vectors of the same length, at most 100,000 values: 32 bits hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // a scan of every vector is over before the runtime finds it worth its while
    public static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sum = 0;
        var at = 0;
        if (Avx2.IsSupported)
        {
            var sums = Vector256<int>.Zero;
            ref var a = ref MemoryMarshal.GetReference(left);
            ref var b = ref MemoryMarshal.GetReference(right);
            for (; at <= left.Length - 16; at += 16)
            {
                var wideLeft = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref a, (nuint)at));
                var wideRight = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref b, (nuint)at));
                sums += Avx2.MultiplyAddAdjacent(wideLeft, wideRight);
            }

            sum = Vector256.Sum(sums);
        }
        else
        {
            var sums = Vector<int>.Zero;
            for (; at <= left.Length - Vector<sbyte>.Count; at += Vector<sbyte>.Count)
            {
                Vector.Widen(new Vector<sbyte>(left[at..]), out var lowLeft, out var highLeft);
                Vector.Widen(new Vector<sbyte>(right[at..]), out var lowRight, out var highRight);
                Vector.Widen((lowLeft * lowRight) + (highLeft * highRight), out var low, out var high); // 2 · 127 · 127 < 32768
                sums += low + high;
            }

            sum = Vector.Sum(sums);
        }

        for (; at < left.Length; at++) sum += left[at] * right[at];
        return sum;
    }
}
