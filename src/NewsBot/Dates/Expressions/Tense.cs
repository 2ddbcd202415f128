using System.Text.RegularExpressions;

namespace NewsBot.Dates.Expressions;

/// <summary>Whether words speak of what is to come: told from the verbs and prepositions before them in the sentence.</summary>
internal static partial class Tense
{
    private const int Window = 70; // UTF-16 units: about a clause

    /// <summary>Whether the nearest sign before <paramref name="at"/> points forward ("will meet", "until"), not back ("said", "met").</summary>
    public static bool IsFuture(string text, int at)
    {
        var start = Math.Max(0, at - Window);
        var clause = text[start..at];
        var stop = clause.LastIndexOfAny(['.', ';', '\n']);
        // A full stop after a short word is an abbreviation's more often than a sentence's.
        if (stop >= 0 && (clause[stop] != '.' || !ShortWord().IsMatch(clause[..stop]))) clause = clause[(stop + 1)..];
        var forward = Forward().Matches(clause);
        if (forward.Count == 0) return false;

        var back = Back().Matches(clause);
        return back.Count == 0 || back[^1].Index < forward[^1].Index;
    }

    [GeneratedRegex(@"\b(?:will|won't|shall|would|to be|plans?|planned to|scheduled|expected|expects?|due|is to|are to|begins?|starts?|opens?|set (?:for|to)|going to|until|by|upcoming|ahead of|deadline|before|may|could|through|effective|payable)\b",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Forward();

    [GeneratedRegex(@"\b(?:said|told|was|were|had|has|have|did|ended|came|went|took|made|rose|fell|held|met|gave|saw|left|began|\p{Ll}{3,}ed)\b(?<!\b(?:scheduled|expected|planned|need|speed|indeed))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Back();

    [GeneratedRegex(@"\b\p{L}{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortWord();
}
