using System.Buffers.Binary;
using System.Numerics;
using NewsBot.Text;

namespace NewsBot.Ingestion.Sameness;

/// <summary>
/// The runs of five words of a text, as MinHash values: the share of equal values estimates the share of runs that two texts have in common.
/// A. Z. Broder, "On the resemblance and containment of documents", 1997.
/// </summary>
internal sealed class Shingles
{
    /// <summary>How many bytes <see cref="Write"/> fills.</summary>
    public const int Bytes = Values * sizeof(uint);

    private const int Values = 48;
    private const int RunLength = 5;
    private const int RowsOfBand = 4; // twelve bands: texts that share 60 % of their runs meet 8 times in 10, 75 % nearly always, 30 % once in 11
    private const double NearlySame = 0.6;

    private readonly uint[] _least;

    private Shingles(uint[] least) => _least = least;

    /// <summary>Whether the text has no run of five words.</summary>
    public bool IsEmpty => _least[0] == uint.MaxValue;

    public static Shingles Of(string text)
    {
        var least = new uint[Values];
        Array.Fill(least, uint.MaxValue);
        Span<ulong> run = stackalloc ulong[RunLength];
        var count = 0;
        var reader = new SearchWords(text);
        while (reader.Read())
        {
            run[count++ % RunLength] = WordHash.Of(reader.Current);
            if (count < RunLength) continue;

            ulong whole = 0;
            for (var i = 0; i < RunLength; i++) whole = (BitOperations.RotateLeft(whole, 23) ^ run[(count + i) % RunLength]) * 0x9E3779B97F4A7C15;
            for (var i = 0; i < Values; i++)
            {
                var value = (uint)(WordHash.Mix(whole + ((ulong)i * 0xBF58476D1CE4E5B9)) >> 33);
                if (value < least[i]) least[i] = value;
            }
        }

        return new(least);
    }

    public static Shingles Read(ReadOnlySpan<byte> content)
    {
        var least = new uint[Values];
        for (var i = 0; i < Values; i++) least[i] = BinaryPrimitives.ReadUInt32LittleEndian(content[(i * sizeof(uint))..]);
        return new(least);
    }

    public void Write(Span<byte> content)
    {
        for (var i = 0; i < Values; i++) BinaryPrimitives.WriteUInt32LittleEndian(content[(i * sizeof(uint))..], _least[i]);
    }

    /// <summary>Texts that share most of their runs have at least one of these in common; empty for a text without runs.</summary>
    public IEnumerable<long> Bands()
    {
        if (IsEmpty) yield break;

        for (var first = 0; first < Values; first += RowsOfBand)
        {
            var band = (ulong)first;
            for (var i = 0; i < RowsOfBand; i++) band = WordHash.Mix(band ^ _least[first + i]);
            yield return (long)band;
        }
    }

    /// <summary>Whether two texts are nearly the same: about six in ten of the runs of both together stand in both.</summary>
    public bool IsNearly(Shingles other)
    {
        var equal = 0;
        for (var i = 0; i < Values; i++) equal += _least[i] == other._least[i] ? 1 : 0;
        return !IsEmpty && equal >= NearlySame * Values;
    }
}
