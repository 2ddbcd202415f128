using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards tense and aspect: what will be has not been, what is under way is not done.</summary>
internal sealed class TenseGate : IGate
{
    // What is done once it is told as the end of another deed.
    private static readonly FrozenSet<string> s_outcomes = FrozenSet.ToFrozenSet("win reach become claim secure clinch earn complete overtake".Split(' ').Select(PorterStemmer.Stem));

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Kind is not WordKind.Content || claimed.Quotation >= 0 || pairing.ImageOf(claimed) is not { } printed) continue;

            var said = Verb.At(pairing.Claim, claimed.Index).Time;
            var stands = Verb.At(pairing.Passage, printed.Index).Time;
            if (said is VerbTime.Unknown && stands is VerbTime.Future or VerbTime.Modal && IsPlainPresent(pairing.Claim, claimed)) return $"The passage does not say that it is so now: “{claimed.Text}”.";
            if (!Allows(said, stands, pairing, claimed)) return $"The passage does not say when of “{claimed.Text}” as the claim does.";
        }

        return null;
    }

    private static bool Allows(VerbTime said, VerbTime stands, Pairing pairing, Word claimed) => (said, stands) switch
    {
        (VerbTime.Unknown, _) or (_, VerbTime.Unknown) => true,
        _ when said == stands => true,
        (VerbTime.Past, VerbTime.Present) => IsReported(pairing, claimed) || !IsState(pairing, claimed),
        (VerbTime.Past, VerbTime.Ongoing or VerbTime.Future or VerbTime.Modal) => false,
        (VerbTime.Past, VerbTime.Infinitive) => IsDone(pairing, claimed) || IsOutcome(pairing, claimed),
        (VerbTime.Past, VerbTime.Gerund) => true,
        (VerbTime.Present, VerbTime.Past) when pairing.Claim.Operators.Any(one => one.Index == claimed.Index && one.Kind is OperatorKind.Suspicion) => true,
        (VerbTime.Present, VerbTime.Past) => IsReported(pairing, claimed) || VerbForms.LooksPast(claimed.Form) && !VerbForms.LooksPast(pairing.ImageOf(claimed)!.Form),
        (VerbTime.Present, VerbTime.Future) when IsWhile(pairing.Claim, claimed) => true,
        (VerbTime.Present, VerbTime.Future or VerbTime.Modal or VerbTime.Infinitive) => false,
        (VerbTime.Present, VerbTime.Ongoing) => false,
        (VerbTime.Ongoing, VerbTime.Past or VerbTime.Future or VerbTime.Modal) => false,
        (VerbTime.Ongoing, VerbTime.Infinitive) => false,
        (VerbTime.Future, VerbTime.Past or VerbTime.Ongoing) => false,
        (VerbTime.Future, VerbTime.Present) => !IsState(pairing, claimed),
        (VerbTime.Future, VerbTime.Infinitive) => true, // what the infinitive hangs on is the certainty gate's business
        (VerbTime.Modal, VerbTime.Past) => false,
        (VerbTime.Infinitive, VerbTime.Past) when IsBroughtAbout(pairing.Claim, claimed) => true,
        (VerbTime.Infinitive, VerbTime.Present) when IsState(pairing, claimed) && pairing.Claim.Operators.Any(one => one.Kind is OperatorKind.Belief or OperatorKind.Seeming or OperatorKind.Hearsay && one.Governs(claimed.Index)) => true, // "is thought to be old"
        (VerbTime.Infinitive, VerbTime.Past or VerbTime.Ongoing or VerbTime.Present) => false,
        _ => true,
    };

    // "Buses run on hydrogen": a plural, and behind it the plain form of a verb with what it governs.
    private static bool IsPlainPresent(Statement statement, Word word) =>
        IrregularForms.IsVerb(word.Lower) && word.Lower == word.Lemma && word.Before is ' '
        && statement.Before(word.Index) is { Kind: WordKind.Content } subject && subject.Lower.EndsWith('s') && statement.Before(subject.Index)?.Lower is not ("to" or "help" or "let")
        && !statement.Operators.Any(one => one.Governs(word.Index)) && statement.After(word.Index) is { Kind: WordKind.Function };

    private static bool IsReported(Pairing pairing, Word claimed) => pairing.Claim.Attributions.Any(attributed => attributed.Content.Contains(claimed.Index));

    // "Was mayor", "had 12": what the auxiliary is said of is no verb.
    private static bool IsState(Pairing pairing, Word claimed) => !VerbForms.LooksPast(claimed.Form) && !VerbForms.LooksOngoing(claimed.Form);

    // "Prompted the bank to cut its forecast": it did.
    private static bool IsBroughtAbout(Statement statement, Word word)
    {
        for (var at = word.Index - 1; at >= 0 && at >= word.Index - 9 && statement.Words[at].Sentence == word.Sentence; at--)
            if (statement.Words[at].Lower is "took" or "prompted" or "led" or "forced" or "caused" or "compelled" or "prompting" or "leading" or "forcing" or "causing" or "managed" or "went" or "began" or "decided" or "chose") return true;
        return false;
    }

    // "Will be removed while the road is shut": the clause has the time of the main one.
    private static bool IsWhile(Statement statement, Word word)
    {
        var clause = statement.Words.First(one => one.Clause == word.Clause);
        return clause.Lower is "while" or "when" or "once" or "until" or "before" or "after" or "as" or "if"
            && statement.Words.Any(one => one.Sentence == word.Sentence && one.Clause != word.Clause && one.Lower is "will");
    }

    // "Scored twice to reach the final": what follows from a deed, and is reached by it.
    private static bool IsOutcome(Pairing pairing, Word claimed)
    {
        var image = pairing.ImageOf(claimed)!;
        if (!s_outcomes.Contains(image.Stem) || pairing.Passage.Operators.Any(one => one.Kind is not OperatorKind.Negation && one.Governs(image.Index))) return false;

        for (var at = image.Index - 2; at >= 0 && pairing.Passage.Words[at].Sentence == image.Sentence; at--)
            if (pairing.Passage.Words[at].Kind is WordKind.Content && Verb.At(pairing.Passage, at).Time is VerbTime.Past && VerbForms.LooksPast(pairing.Passage.Words[at].Form)) return true;
        return false;
    }

    // "Voted to remove", "began to leave", "managed to escape": done; "plans to leave": not.
    private static bool IsDone(Pairing pairing, Word claimed)
    {
        var image = pairing.ImageOf(claimed)!.Index;
        for (var at = image - 1; at >= 0 && at >= image - 9; at--)
        {
            var lemma = pairing.Passage.Words[at].Lemma;
            if (pairing.Passage.Operators.Any(one => one.Index == at && one.Kind is not (OperatorKind.Negation or OperatorKind.Condition))) return false;
            if (lemma is "is" or "are") return false;
            if (lemma is "begin" or "start" or "manage" or "continue" or "continued" or "vote" or "voted" or "use" or "come" or "go" or "help" or "helped" or "managed" or "started") return true;
        }

        return false;
    }
}
