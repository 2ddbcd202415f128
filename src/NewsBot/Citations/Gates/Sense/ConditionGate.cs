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
            if (printed.Kind is not OperatorKind.Condition || word.Lower is "whether" || claimed || word.Sentence != pairing.Focus) continue;
            if (Governs(pairing, printed)) return $"The passage sets a condition: “{word.Text}”.";
        }

        return null;
    }

    // The condition falls on a claim that speaks of the same sentence outside what the condition itself brings.
    private static bool Governs(Pairing pairing, Operator printed)
    {
        var beside = pairing.Passage.Words.Count(word => word.Sentence == pairing.Focus && !printed.Governs(word.Index) && word.Kind is WordKind.Content && pairing.SourceOf(word) is not null);
        return beside >= 1;
    }
}
