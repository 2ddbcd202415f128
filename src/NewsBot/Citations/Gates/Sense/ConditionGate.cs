using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards conditions: what its passage says would be if something else were, the claim does not say without the "if".</summary>
internal sealed class ConditionGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        var claimed = pairing.Claim.Operators.Any(one => one.Kind is OperatorKind.Condition) || pairing.Claim.Words.Any(word => word.Lower is "should" && word.Opens);
        foreach (var printed in pairing.Passage.Operators)
        {
            if (pairing.Passage.Words[printed.Index].Lower is "unless" && pairing.Claim.Words.Any(one => one.Lower is "if") && !pairing.Claim.Words.Any(one => one.Lower is "unless" or "not"))
                return "The passage says “unless”.";
            var word = pairing.Passage.Words[printed.Index];
            if (word.Lower is "whether" && IsOpen(pairing, printed) && !IsLeftOpen(pairing)) return "The passage leaves open whether it is so.";
            if (printed.Kind is not OperatorKind.Condition || word.Lower is "whether" || claimed || word.Sentence != pairing.Focus) continue;
            if (Governs(pairing, printed)) return $"The passage sets a condition: “{word.Text}”.";
        }

        return null;
    }

    // "Refused to say whether …", and the claim says what stands behind it. An inquiry into it, a vote on it may be named otherwise.
    private static bool IsOpen(Pairing pairing, Operator printed)
    {
        if (OperatorMatch.TargetOf(pairing, printed) is null) return false;

        for (var at = printed.Index - 1; at >= 0 && at >= printed.Index - 3; at--)
        {
            var word = pairing.Passage.Words[at];
            if (word.Kind is WordKind.Content && word.Lemma is not "say" && pairing.SourceOf(word) is not null) return false;
        }

        return true;
    }

    private static bool IsLeftOpen(Pairing pairing) => pairing.Claim.Words.Any(word => word.Lower is "whether" or "if" or "possible" or "possibly" or "may" or "might" or "could");

    // The condition falls on a claim that speaks of the same sentence outside what the condition itself brings.
    private static bool Governs(Pairing pairing, Operator printed)
    {
        var beside = pairing.Passage.Words.Count(word => word.Sentence == pairing.Focus && !printed.Governs(word.Index) && word.Kind is WordKind.Content && pairing.SourceOf(word) is not null);
        return beside >= 1;
    }
}
