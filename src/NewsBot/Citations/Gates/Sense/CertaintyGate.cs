using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards certainty: what its passage says may be, is planned, suspected or reportedly so, the claim does not say is so.</summary>
internal sealed class CertaintyGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var printed in pairing.Passage.Operators)
        {
            if (printed.Kind is OperatorKind.Negation or OperatorKind.Condition) continue;
            // "A bill to cap fares" for "a bill that would cap fares".
            if (printed.Kind is OperatorKind.Would && OperatorMatch.TargetOf(pairing, printed) is { } capped && Verb.At(pairing.Claim, capped.Index).Time is VerbTime.Infinitive) continue;
            if (printed.Kind is OperatorKind.Intent or OperatorKind.Likely && IsToBe(pairing, printed)) continue;
            if (printed.Kind is OperatorKind.Would && IsReportedFuture(pairing, printed)) continue;
            if (OperatorMatch.IsDropped(pairing, printed, claimed => Answers(claimed.Kind, printed.Kind) || printed.Kind is OperatorKind.Possible && pairing.Claim.Words[claimed.Index].Lower is "unable" or "cannot" or "impossible"))
                return $"The passage is less certain: “{pairing.Passage.Words[printed.Index].Text}”.";
        }

        return null;
    }

    private static bool Answers(OperatorKind claimed, OperatorKind printed) => claimed == printed || printed switch
    {
        OperatorKind.Likely => claimed is OperatorKind.Possible or OperatorKind.Ought, // "is expected to", "should"
        OperatorKind.Would => claimed is OperatorKind.Possible,
        OperatorKind.Intent => claimed is OperatorKind.Would, // "vowed to try": "said she would try"
        OperatorKind.Seeming => claimed is OperatorKind.Possible or OperatorKind.Likely or OperatorKind.Belief,
        OperatorKind.Hearsay => claimed is OperatorKind.Suspicion,
        OperatorKind.Belief => claimed is OperatorKind.Seeming,
        _ => false,
    };

    // "Is to buy" for "agreed to buy", "plans to buy".
    private static bool IsToBe(Pairing pairing, Operator printed)
    {
        if (pairing.Passage.Words[printed.Index].Lemma is not ("agree" or "agreed" or "plan" or "due" or "set" or "schedule" or "expect" or "expected" or "scheduled" or "planned")) return false;
        if (OperatorMatch.TargetOf(pairing, printed) is not { } target) return false;

        var words = pairing.Claim.Words;
        for (var at = target.Index - 1; at > 0 && at >= target.Index - 3 && words[at].Kind is WordKind.Function; at--)
            if (words[at].Lower is "to" && words[at - 1].Lower is "is" or "are" or "was" or "were") return true;
        return false;
    }

    // "The company said it would cut jobs": "the company said it will cut jobs" is no more certain.
    private static bool IsReportedFuture(Pairing pairing, Operator printed)
    {
        if (OperatorMatch.TargetOf(pairing, printed) is not { } target) return false;
        if (pairing.Passage.Operators.Any(other => other.Kind is OperatorKind.Condition && pairing.Passage.Words[other.Index].Sentence == pairing.Passage.Words[printed.Index].Sentence)) return false;

        return Verb.At(pairing.Claim, target.Index).Time is VerbTime.Future
            && pairing.Claim.Attributions.Any(attributed => attributed.Content.Contains(target.Index))
            && pairing.Passage.Attributions.Any(attributed => attributed.Content.Contains(printed.Index));
    }
}
