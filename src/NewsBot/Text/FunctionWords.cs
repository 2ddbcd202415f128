using System.Collections.Frozen;

namespace NewsBot.Text;

/// <summary>English words that carry grammar rather than subject matter, folded.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> s_words = FrozenSet.ToFrozenSet(
        """
        a about after again all also am an and any are aren't as at be because been before being both but by can can't could couldn't did didn't do does
        doesn't doing don't done down each for from further get got had hadn't has hasn't have haven't he he's her here hers him his how i i'd i'll i'm
        i've if in into is isn't it it's its itself just like me more most much must my no nor not of off on once one only or other our ours out over
        own said say saying says she she's should shouldn't since so some such tell tells than that that's the their theirs them themselves then there
        there's these they they're they've this those through to told too under until up upon us very was wasn't we we'll we're we've were weren't what
        when where which while who whom whose why will with won't would wouldn't yet you you're you've your yours
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a word, as <see cref="WordRuns.Fold"/> leaves it, is one of them.</summary>
    public static bool Contains(string folded) => s_words.Contains(folded);
}
