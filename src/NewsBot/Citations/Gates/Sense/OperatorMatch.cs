using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Compares the operators of one kind on the two sides of a pairing.</summary>
internal static class OperatorMatch
{
    private const int HeadReach = 5; // words between an operator and its verb
    private const int Reach = 5; // words that say something within which an operator's own word is looked for

    /// <summary>Whether an operator of the passage governs something that the claim says, and the claim neither repeats it nor has one that answers it.</summary>
    /// <param name="answers">Whether an operator of the claim answers it by its kind.</param>
    public static bool IsDropped(Pairing pairing, Operator printed, Func<Operator, bool> answers)
    {
        if (TargetOf(pairing, printed) is not { } target) return false;

        var mirrored = pairing.SourceOf(pairing.Passage.Words[printed.Index]);
        foreach (var claimed in pairing.Claim.Operators)
        {
            if (IsOther(pairing, claimed, printed)) continue;
            if (claimed.Index == mirrored?.Index && (claimed.Governs(target.Index) || IsNear(pairing.Claim, claimed, target))) return false;
            if (answers(claimed) && claimed.Index != target.Index && (claimed.Governs(target.Index) || IsNear(pairing.Claim, claimed, target))) return false;
        }

        // "Lost power" for "were left without power": the whole idiom is said, not its words.
        if (pairing.Passage.Idioms.Any(idiom => printed.Index >= idiom.From && printed.Index < idiom.To && pairing.SourceOf(pairing.Passage.Words[idiom.From]) is { } said && said.Stem != pairing.Passage.Words[idiom.From].Stem)) return false;

        // "Denied" as a noun's participle, "plan" as a noun: the claim says the word itself.
        return mirrored is null || mirrored.Kind is not WordKind.Content;
    }

    // An operator of the claim that the passage has too, for something else, does not answer this one as well.
    private static bool IsOther(Pairing pairing, Operator claimed, Operator printed) =>
        pairing.ImageOf(pairing.Claim.Words[claimed.Index]) is { } image && image.Index != printed.Index && pairing.Passage.Operators.Any(one => one.Index == image.Index)
        && pairing.SourceOf(pairing.Passage.Words[printed.Index]) is null
        && !(printed.Kind is not OperatorKind.Negation && image.Stem == pairing.Passage.Words[printed.Index].Stem && image.Sentence == pairing.Passage.Words[printed.Index].Sentence); // "would choose A and would back B"

    /// <summary>The word of the claim whose image an operator of the passage governs first; null where the claim says nothing of it.</summary>
    public static Word? TargetOf(Pairing pairing, Operator printed)
    {
        if (HeadOf(pairing.Passage, printed) is { } head && pairing.SourceOf(head) is null && !HasUnclearVerb(pairing)) return null; // the claim does not tell of that

        var seen = 0;
        Word? name = null;
        for (var at = printed.From; at < printed.To && seen < Reach; at++)
        {
            var word = pairing.Passage.Words[at];
            if (pairing.Passage.Attributions.Any(attributed => attributed.Cue == word && attributed.Content.Contains(printed.Index))) break; // "it could close, said the mayor"
            if (at == printed.Index || (word.Kind is WordKind.Function && word.Lemma is not "say")) continue;
            seen++;
            if (pairing.SourceOf(word) is not { } source || IsSource(pairing.Passage, word)) continue;
            if (!word.IsName) return source;
            name ??= source;
        }

        return printed.Kind is OperatorKind.Suspicion ? null : name;
    }

    // What "may", "not" or "plans to" is said of: the next word that says something, where that is a verb of its own.
    private static Word? HeadOf(Statement statement, Operator printed)
    {
        if (printed.Kind is OperatorKind.Hearsay or OperatorKind.Suspicion or OperatorKind.Condition) return null;

        for (var at = Math.Max(printed.From, printed.Index + 1); at < printed.To && at <= printed.Index + HeadReach; at++)
        {
            var word = statement.Words[at];
            if (word.Before is not ' ' || word.Quotation != statement.Words[printed.Index].Quotation) return null;
            if (word.Kind is WordKind.Function || word.Lower.EndsWith("ly", StringComparison.Ordinal)) continue;
            return word.Kind is WordKind.Content && !GrammarWords.IsLight(word.Stem) && IsVerbal(statement, word) ? word : null;
        }

        return null;
    }

    // "Will put up prices" may be what "will not raise prices" denies.
    private static bool HasUnclearVerb(Pairing pairing) =>
        pairing.Claim.Words.Any(word => word.Kind is WordKind.Content && pairing.ImageOf(word) is null && IsVerbal(pairing.Claim, word) && !pairing.Claim.Attributions.Any(attributed => attributed.Cue == word));

    private static bool IsVerbal(Statement statement, Word word) =>
        Verb.At(statement, word.Index).Time is not (VerbTime.Unknown or VerbTime.Gerund) && statement.Before(word.Index)?.Lower is not ("a" or "an" or "the" or "no" or "his" or "her" or "its" or "their");

    /// <summary>Whether two words stand in one clause.</summary>
    public static bool IsNear(Statement statement, Operator claimed, Word target) => statement.Words[claimed.Index].Clause == target.Clause;

    private static bool IsSource(Statement statement, Word word) => statement.Attributions.Any(attributed => attributed.Source.Contains(word));
}
