namespace NewsBot.Citations.Words.Meaning;

/// <summary>The words of a dictionary that a form may be an inflection of.</summary>
internal static class Lemmas
{
    // Endings and what stands in their place in the dictionary: the rules of detachment of morphy(7WN), and doubled consonants.
    private static readonly (string Ending, string Replacement)[] s_endings =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ];

    /// <summary>The form itself and what it may be a form of; some of them are no words.</summary>
    /// <param name="lower">A word in lower case.</param>
    public static IReadOnlyList<string> Of(string lower)
    {
        var found = new List<string> { lower };
        if (IrregularForms.BaseOf(lower) is var irregular && irregular != lower) found.Add(irregular);
        foreach (var (ending, replacement) in s_endings)
        {
            if (lower.Length < ending.Length + 3 || !lower.EndsWith(ending, StringComparison.Ordinal)) continue;

            var stem = lower[..^ending.Length];
            found.Add(stem + replacement);
            if (replacement.Length == 0 && stem[^1] == stem[^2] && ending is not "s") found.Add(stem[..^1]); // "banned"
        }

        return found;
    }
}
