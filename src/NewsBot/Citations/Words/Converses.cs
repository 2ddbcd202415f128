using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>Verbs that say one thing from its two ends: who is awarded something wins it, what one sells another buys.</summary>
internal static class Converses
{
    // The giving side and the taking side.
    private const string Table = """
        award give grant present hand/win receive get gain obtain secure land clinch earn|sell/buy purchase acquire|lend/borrow|teach/learn|employ hire/work|send/receive get|beat defeat win/lose
        """;

    private static readonly FrozenSet<(string, string)> s_pairs = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('/'))
        .SelectMany(sides => sides[0].Split(' ').SelectMany(give => sides[1].Split(' ').Where(take => take != give).Select(take => (PorterStemmer.Stem(give), PorterStemmer.Stem(take)))))
        .SelectMany(pair => new[] { pair, (pair.Item2, pair.Item1) })
        .ToFrozenSet();

    /// <summary>Whether two stems are the two ends of one thing.</summary>
    public static bool Hold(string left, string right) => s_pairs.Contains((left, right));
}
