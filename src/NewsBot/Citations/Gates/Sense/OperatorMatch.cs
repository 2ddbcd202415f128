using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Compares the operators of one kind on the two sides of a pairing.</summary>
internal static class OperatorMatch
{
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
        var seen = 0;
        Word? name = null;
        for (var at = printed.From; at < printed.To && seen < Reach; at++)
        {
            var word = pairing.Passage.Words[at];
            if (at == printed.Index || (word.Kind is WordKind.Function && word.Lemma is not "say")) continue;
            seen++;
            if (pairing.SourceOf(word) is not { } source || IsSource(pairing.Passage, word)) continue;
            if (!word.IsName) return source;
            name ??= source;
        }

        return name;
    }

    /// <summary>Whether two words stand in one clause.</summary>
    public static bool IsNear(Statement statement, Operator claimed, Word target) => statement.Words[claimed.Index].Clause == target.Clause;

    private static bool IsSource(Statement statement, Word word) => statement.Attributions.Any(attributed => attributed.Source.Contains(word));
}
