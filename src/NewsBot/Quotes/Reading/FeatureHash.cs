namespace NewsBot.Quotes.Reading;

/// <summary>Hashes that are the same on every machine and in every run, for words and for features made of them.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over UTF-16 units.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>The hash of one value under a template.</summary>
    public static uint Of(uint template, uint a) => Mix((template * 0x9E3779B1u) ^ (a * 0x85EBCA6Bu));

    /// <summary>The hash of two values, in order, under a template.</summary>
    public static uint Of(uint template, uint a, uint b) => Mix((template * 0x9E3779B1u) ^ (a * 0x85EBCA6Bu) ^ ((b + 0x7F4A7C15u) * 0xC2B2AE35u));

    /// <summary>The hash of three values, in order, under a template.</summary>
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Mix((template * 0x9E3779B1u) ^ (a * 0x85EBCA6Bu) ^ ((b + 0x7F4A7C15u) * 0xC2B2AE35u) ^ ((c + 0x165667B1u) * 0x27D4EB2Fu));

    /// <summary>The hash of four values, in order, under a template.</summary>
    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Of(template, a, b, Of(template, c, d));

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
