using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards yes and no: what its passage denies the claim denies, and nothing else.</summary>
internal sealed class PolarityGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var printed in pairing.Passage.Operators)
        {
            if (printed.Kind is OperatorKind.Negation && !IsQuotedWhole(pairing, printed) && !IsVotedDown(pairing, printed) && OperatorMatch.IsDropped(pairing, printed, claimed => claimed.Kind is OperatorKind.Negation))
                return $"The passage says “{pairing.Passage.Words[printed.Index].Text}” of it.";
        }

        // Two negations of the claim do not answer one of the passage.
        var used = new HashSet<int>();
        foreach (var claimed in pairing.Claim.Operators.OrderBy(one => pairing.ImageOf(pairing.Claim.Words[one.Index]) is null))
        {
            if (claimed.Kind is OperatorKind.Negation && pairing.Claim.Words[claimed.Index].Quotation < 0 && !IsPrinted(pairing, claimed, used)) return $"The passage does not say “{pairing.Claim.Words[claimed.Index].Text}”.";
        }

        return null;
    }

    // What is quoted stands in the passage as one run, with its negations: the quotation gate answers for them.
    private static bool IsQuotedWhole(Pairing pairing, Operator printed) =>
        pairing.Passage.Words[printed.Index].Quotation >= 0 && OperatorMatch.TargetOf(pairing, printed) is { Quotation: >= 0 };

    // "Voted against the bill" for "rejected the bill".
    private static bool IsVotedDown(Pairing pairing, Operator printed) =>
        pairing.Passage.Words[printed.Index].Lemma is "reject" or "rejected" or "oppose" or "opposed" && pairing.Claim.Words.Any(word => word.Lower is "against" && pairing.Claim.Before(word.Index) is { } before
            && (before.IsNumber || before.Stem is "vote" or "decid"));

    /// <summary>Whether the passage negates, in the clause of what the claim negates.</summary>
    private static bool IsPrinted(Pairing pairing, Operator claimed, HashSet<int> used)
    {
        // "Not known" for "unknown": the whole idiom is said.
        if (pairing.Claim.Idioms.Any(idiom => claimed.Index >= idiom.From && claimed.Index < idiom.To && pairing.Passage.Words.Any(word => SameMeaning.Holds(idiom.Stem, word.Stem)))) return true;

        if (pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } same && pairing.Passage.Operators.Any(one => one.Index == same.Index && one.Kind is OperatorKind.Negation) && Near(pairing, claimed, same)) return used.Add(same.Index);

        // "Rejected the charge" for "denied it".
        if (pairing.Claim.Words[claimed.Index].Kind is WordKind.Content && pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } other && other.Stem != pairing.Claim.Words[claimed.Index].Stem
            && other.Lemma is "deny" or "denied" or "reject" or "rejected" or "dismiss" or "dismissed") return used.Add(other.Index);

        // "A charge that Wilk denied": the word itself stands there, what it denies before it.
        if (pairing.Claim.Words[claimed.Index].Kind is WordKind.Content && pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } itself
            && pairing.Claim.Words[claimed.Index].Stem == itself.Stem && !pairing.Passage.Operators.Any(one => one.Index == itself.Index)) return used.Add(itself.Index);

        var targets = pairing.Claim.Words.Where(word => claimed.Governs(word.Index) && word.Kind is not WordKind.Function).ToList();
        // "The worst was not behind them": what it is said of stands before.
        if (targets.Count == 0 && pairing.Claim.Words.LastOrDefault(word => word.IsContent && word.Index < claimed.Index && word.Clause == pairing.Claim.Words[claimed.Index].Clause) is { } subject) targets = [subject];
        if (targets.Count == 0) targets = [.. pairing.Claim.Words.Where(word => word.Clause == pairing.Claim.Words[claimed.Index].Clause && word.IsContent)];
        foreach (var target in targets)
        {
            if (pairing.ImageOf(target) is not { } image) continue;
            foreach (var printed in pairing.Passage.Operators)
            {
                if (printed.Kind is not OperatorKind.Negation || printed.Index == image.Index) continue;
                if ((printed.Governs(image.Index) || (OperatorMatch.IsNear(pairing.Passage, printed, image) && pairing.Passage.Words[printed.Index].Lower is not "without")) && used.Add(printed.Index)) return true;
            }

            // Only what the negation falls on first decides.
            return pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } mirrored && mirrored.Kind is WordKind.Content && mirrored.Clause == image.Clause;
        }

        return pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } alone && used.Add(alone.Index);
    }

    /// <summary>Whether the same word negates the same thing on both sides.</summary>
    private static bool Near(Pairing pairing, Operator claimed, Word printed)
    {
        foreach (var word in pairing.Claim.Words)
        {
            if (!claimed.Governs(word.Index) || word.Kind is WordKind.Function || pairing.ImageOf(word) is not { } image) continue;
            return image.Sentence == printed.Sentence && image.Index > printed.Index && image.Index - printed.Index < 8;
        }

        return false;
    }
}
