using System.Collections.Frozen;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Reading.Verbs;

/// <summary>What the form of a word says of a verb.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> s_auxiliaries = FrozenSet.ToFrozenSet(
        """
        be am is are was were been being have has had having do does did will would shall should can could may might must ought cannot
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Words in -ed that are no pasts.
    private static readonly FrozenSet<string> s_notPast = FrozenSet.ToFrozenSet(
        "need feed speed seed deed breed bleed exceed proceed succeed indeed hundred sacred naked wicked red bed shed led fed wed embed agreed freed".Split(' '));

    public static bool IsAuxiliary(string lower) => s_auxiliaries.Contains(lower);

    /// <summary>Whether a lower-case word looks like the past or the past participle of a verb.</summary>
    public static bool LooksPast(string lower) =>
        IrregularForms.IsPast(lower) || (lower.Length > 3 && lower.EndsWith("ed", StringComparison.Ordinal) && !s_notPast.Contains(lower)) || lower is "agreed" or "freed";

    /// <summary>Whether a lower-case word looks like a present participle.</summary>
    public static bool LooksOngoing(string lower) =>
        lower.Length > 4 && lower.EndsWith("ing", StringComparison.Ordinal) && lower is not ("willing" or "during" or "according" or "nothing" or "something" or "anything"
            or "everything" or "morning" or "evening" or "building" or "meeting" or "spring" or "string" or "king" or "beijing");
}
