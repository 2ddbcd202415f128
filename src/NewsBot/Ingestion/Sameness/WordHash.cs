namespace NewsBot.Ingestion.Sameness;

/// <summary>Hashes of words that are the same on every machine and in every run.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a over UTF-16 units, well mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ letter) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The finaliser of splitmix64.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
