using System.Collections.Frozen;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Reading;

/// <summary>Tells where a new clause begins within a sentence.</summary>
internal static class ClauseWords
{
    private static readonly FrozenSet<string> s_subordinators = FrozenSet.ToFrozenSet(
        """
        because because_of although though while whereas after before when whenever if even_if unless since until till whether who whom whose which where that
        despite so but as_result in_response
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the word at a place opens a clause, after a comma or without.</summary>
    public static bool Open(IReadOnlyList<RawWord> raw, int at, string lower)
    {
        if (lower is "that") return raw[at - 1].Before is not '.' && !IsPreposition(raw[at - 1].Lower);
        if (lower is "so") return raw[at].Before is ',';
        if (s_subordinators.Contains(lower)) return true;
        return lower is "and" or "or" && at + 1 < raw.Count && (StartsClause(raw, at + 1) || (raw[at].Before is ',' && VerbSoon(raw, at + 1)));
    }

    private static bool IsPreposition(string lower) => lower is "of" or "in" or "on" or "at" or "by" or "for" or "from" or "with" or "than";

    private static bool StartsClause(IReadOnlyList<RawWord> raw, int at) =>
        raw[at].Lower is "he" or "she" or "it" or "they" or "we" or "i" or "there" || VerbForms.IsAuxiliary(raw[at].Lower) || VerbForms.LooksPast(raw[at].Lower);

    private static bool VerbSoon(IReadOnlyList<RawWord> raw, int at)
    {
        for (var i = at; i < raw.Count && i < at + 6; i++)
        {
            if (i > at && raw[i].Before is not ' ') return false;
            if (VerbForms.IsAuxiliary(raw[i].Lower) || VerbForms.LooksPast(raw[i].Lower) || raw[i].Lower is "said" or "says") return true;
        }

        return false;
    }
}
