using System.Collections.Frozen;

namespace NewsBot.Citations.Words;

/// <summary>Nouns that stand for something named before, as a pronoun does: "the company", "the decision".</summary>
internal static class StandIns
{
    private static readonly FrozenSet<string> s_bodies = FrozenSet.ToFrozenSet("company firm group organisation organization agency body institution club business carrier operator".Split(' '));

    private static readonly FrozenSet<string> s_events = FrozenSet.ToFrozenSet("decision move announcement incident event development news ruling process".Split(' '));

    /// <summary>Whether a lower-case noun, with its article, may stand for a company or another body.</summary>
    public static bool IsBody(string lower) => s_bodies.Contains(lower);

    /// <summary>Whether a lower-case noun, with its article, may stand for anything that was said to happen.</summary>
    public static bool IsEvent(string lower) => s_events.Contains(lower);
}
