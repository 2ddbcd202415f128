using System.Collections.Frozen;

namespace NewsBot.Text;

/// <summary>The English words that carry grammar rather than a subject, as <see cref="SearchWords"/> writes them.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> s_words = Split("""
        a about above after again against all almost also although always am among an and another any anybody anyone anything are as at
        be because been before behind being below between both but by can cannot could did didn do does doesn doing don done down during
        each either else ever every everyone everything few for from further had has hasn have haven having he her here hers herself him
        himself his how however i if in into is isn it its itself just let like many may me might mine more most much must my myself
        neither no nobody none nor not nothing now of off often on once one only onto or other others ought our ours ourselves out over
        own per quite rather re said same say says shall she should since so some somebody someone something still such than that the
        their theirs them themselves then there these they this those though through thus to too toward towards under until unto up upon
        us very was wasn we were weren what whatever when where whether which while who whoever whom whose why will with within without
        won would yet you your yours yourself d ll m s t ve
        """);

    /// <summary>Whether a word is one of them; "u.s." is not.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => s_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Split(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
