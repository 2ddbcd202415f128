using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates;

/// <summary>Guards yes and no: what its passage denies the claim denies, and nothing else.</summary>
internal sealed class PolarityGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var printed in pairing.Passage.Operators)
        {
            if (printed.Kind is OperatorKind.Negation && OperatorMatch.IsDropped(pairing, printed, claimed => claimed.Kind is OperatorKind.Negation))
                return $"The passage says “{pairing.Passage.Words[printed.Index].Text}” of it.";
        }

        foreach (var claimed in pairing.Claim.Operators)
        {
            if (claimed.Kind is OperatorKind.Negation && !IsPrinted(pairing, claimed)) return $"The passage does not say “{pairing.Claim.Words[claimed.Index].Text}”.";
        }

        return null;
    }

    /// <summary>Whether the passage negates, in the clause of what the claim negates.</summary>
    private static bool IsPrinted(Pairing pairing, Operator claimed)
    {
        var targets = pairing.Claim.Words.Where(word => claimed.Governs(word.Index) && word.Kind is not WordKind.Function).ToList();
        if (targets.Count == 0) targets = [.. pairing.Claim.Words.Where(word => word.Clause == pairing.Claim.Words[claimed.Index].Clause && word.IsContent)];
        foreach (var target in targets)
        {
            if (pairing.ImageOf(target) is not { } image) continue;
            foreach (var printed in pairing.Passage.Operators)
            {
                if (printed.Kind is not OperatorKind.Negation || printed.Index == image.Index) continue;
                if (printed.Governs(image.Index) || OperatorMatch.IsNear(pairing.Passage, printed, image)) return true;
            }

            // Only what the negation falls on first decides.
            return pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } mirrored && mirrored.Kind is WordKind.Content && mirrored.Clause == image.Clause;
        }

        return pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is not null;
    }
}
