using System.Runtime.Intrinsics;

namespace NewsBot.Quotes.Reading;

/// <summary>Hashes that are the same on every machine and in every run, for words and for features made of them.</summary>
internal static class FeatureHash
{
    // Multipliers of the mixing.
    private const uint First = 0x7FEB352Du;
    private const uint Second = 0x846CA68Bu;

    /// <summary>FNV-1a over UTF-16 units.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>The hash of one value under a template.</summary>
    public static uint Of(uint template, uint a) => Mix(Unmixed(template, a));

    /// <summary>The hash of two values, in order, under a template.</summary>
    public static uint Of(uint template, uint a, uint b) => Mix(Unmixed(template, a, b));

    /// <summary>One value under a template, to be mixed with others at once by <see cref="MixAll"/>.</summary>
    public static uint Unmixed(uint template, uint a) => (template * 0x9E3779B1u) ^ (a * 0x85EBCA6Bu);

    /// <summary>As above, of two values in order.</summary>
    public static uint Unmixed(uint template, uint a, uint b) => Unmixed(template, a) ^ ((b + 0x7F4A7C15u) * 0xC2B2AE35u);

    /// <summary>As above, of three values in order.</summary>
    public static uint Unmixed(uint template, uint a, uint b, uint c) => Unmixed(template, a, b) ^ ((c + 0x165667B1u) * 0x27D4EB2Fu);

    /// <summary>As above, of four values in order.</summary>
    public static uint Unmixed(uint template, uint a, uint b, uint c, uint d) => Unmixed(template, a, b, Of(template, c, d));

    /// <summary>Makes hashes of unmixed values; 0 stays 0.</summary>
    public static void MixAll(Span<uint> values)
    {
        var at = 0;
        for (; at <= values.Length - Vector256<uint>.Count; at += Vector256<uint>.Count)
        {
            var several = values.Slice(at, Vector256<uint>.Count);
            var hash = Vector256.Create<uint>(several);
            hash ^= hash >> 16;
            hash *= First;
            hash ^= hash >> 15;
            hash *= Second;
            (hash ^ (hash >> 16)).CopyTo(several);
        }

        for (; at < values.Length; at++) values[at] = Mix(values[at]);
    }

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= First;
        hash ^= hash >> 15;
        hash *= Second;
        return hash ^ (hash >> 16);
    }
}
