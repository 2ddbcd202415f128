using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsBot.Quotes.Tagging;

/// <summary>Learned weights by hashed feature: one byte per label, with one scale for all.</summary>
internal sealed class FeatureTable
{
    private readonly sbyte[] _weights;
    private readonly uint _mask;

    /// <param name="bits">The table has 2 to this many rows.</param>
    /// <param name="labels">How many weights a row has.</param>
    /// <param name="scale">What one step of a byte is worth.</param>
    /// <param name="weights">Row by row.</param>
    public FeatureTable(int bits, int labels, float scale, sbyte[] weights)
    {
        if (weights.Length != labels << bits) throw new ArgumentException("The weights do not fill the table.", nameof(weights));
        _weights = [.. weights, 0]; // so that the last row of three can be read as four
        _mask = (1u << bits) - 1;
        Bits = bits;
        Labels = labels;
        Scale = scale;
    }

    public int Bits { get; }

    public int Labels { get; }

    public float Scale { get; }

    public ReadOnlySpan<sbyte> Weights => _weights.AsSpan(0, _weights.Length - 1);

    /// <summary>Adds up the rows of the features, label by label; a feature of 0 counts nothing.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        if (Labels == 16) ScoreSixteen(features, scores);
        else if (Labels == 3) ScoreThree(features, scores);
        else ScoreAny(features, scores);
    }

    private void ScoreThree(ReadOnlySpan<uint> features, Span<float> scores)
    {
        int first = 0, second = 0, third = 0;
        var weights = _weights;
        var mask = _mask;
        foreach (var feature in features)
        {
            if (feature == 0) continue;
            var row = BinaryPrimitives.ReadInt32LittleEndian(MemoryMarshal.AsBytes(weights.AsSpan((int)(feature & mask) * 3, sizeof(int)))); // and a byte of the next
            third += (sbyte)(row >> 16);
            second += (sbyte)(row >> 8);
            first += (sbyte)row;
        }

        scores[2] = third * Scale;
        scores[1] = second * Scale;
        scores[0] = first * Scale;
    }

    private void ScoreSixteen(ReadOnlySpan<uint> features, Span<float> scores)
    {
        var sums = Vector256<short>.Zero; // up to 258 rows of bytes fit into a short
        foreach (var feature in features)
        {
            if (feature == 0) continue;
            var (low, high) = Vector128.Widen(Vector128.Create<sbyte>(_weights.AsSpan((int)(feature & _mask) * 16, 16)));
            sums += Vector256.Create(low, high);
        }

        for (var label = 0; label < 16; label++) scores[label] = sums[label] * Scale;
    }

    private void ScoreAny(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[scores.Length];
        sums.Clear();
        foreach (var feature in features)
        {
            if (feature == 0) continue;
            var row = _weights.AsSpan((int)(feature & _mask) * sums.Length, sums.Length);
            for (var label = 0; label < row.Length; label++) sums[label] += row[label];
        }

        for (var label = 0; label < sums.Length; label++) scores[label] = sums[label] * Scale;
    }

    /// <summary>Reads a table as <see cref="Write"/> wrote it.</summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        var bits = reader.ReadByte();
        var labels = reader.ReadByte();
        var scale = reader.ReadSingle();
        var weights = new sbyte[labels << bits];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new FeatureTable(bits, labels, scale, weights);
    }

    /// <summary>Bits and labels as bytes, the scale as a little-endian float, the weights row by row.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Bits);
        writer.Write((byte)Labels);
        writer.Write(Scale);
        writer.Write(MemoryMarshal.AsBytes(Weights));
    }
}
