using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Citations.Gates.Values;

/// <summary>
/// Guards a name against the other names of its passage: where the words beside it stand, the passage must not have somebody else whom the claim leaves out. "Clinton talked,
/// and Trump highlighted his message" does not say that Clinton highlighted hers.
/// </summary>
internal sealed class NeighbourGate : IGate
{
    private const int Beside = 3; // words between a name and what tells its place
    private const int Near = 8; // words of the same clause in which the name itself may stand
    private const int Reach = 4; // words of the passage in which another name stands in that place

    private static readonly FrozenSet<string> s_prepositions = FrozenSet.Create("of", "in", "at", "on", "for", "from", "with", "by", "to", "against", "near", "about", "under", "over", "between", "after", "before", "into", "as", "than", "like", "including");

    public string? Objection(Pairing pairing)
    {
        foreach (var name in pairing.Claim.Words)
        {
            if (name.Quotation >= 0 || pairing.ImageOf(name) is not { } image || !(name.IsName || name.Opens && Names(pairing.Passage, image)) || IsWithin(pairing.Claim, name)) continue;
            if (pairing.Claim.Attributions.Any(attributed => attributed.Source.Contains(name))) continue; // who says it is the attribution gate's business

            var isSubject = FirstOf(pairing.Claim, name) is var first && !(first > 0 && s_prepositions.Contains(pairing.Claim.Words[first - 1].Lower));
            if (isSubject && Anchor(pairing, name, 1) is { } after && Other(pairing, name, after, -1) is { } instead) return $"In the passage “{instead.Text}” stands there, not “{name.Text}”.";
            if (Anchor(pairing, pairing.Claim.Words[first], -1) is { } before && Other(pairing, name, before, 1) is { } other) return $"In the passage “{other.Text}” stands there, not “{name.Text}”.";
        }

        return null;
    }

    // What opens a sentence is a name where it is one elsewhere: its capital says nothing.
    private static bool Names(Statement statement, Word word) =>
        word.IsName || word.Opens && char.IsUpper(word.Text[0]) && word.Kind is WordKind.Content && (statement.At(word.Stem).Any(at => statement.Words[at].IsName) || VerbForms.IsAuxiliary(statement.After(word.Index)?.Lower ?? ""));

    // Of "Hillary Clinton" the last word answers for both.
    private static bool IsWithin(Statement claim, Word name) => claim.After(name.Index) is { IsName: true, Before: ' ' } && !name.Possessive;

    private static int FirstOf(Statement claim, Word name)
    {
        var first = name.Index;
        while (first > 0 && claim.Words[first].Before is ' ' && claim.Words[first - 1] is { IsName: true, Possessive: false }) first--;
        return first;
    }

    private static bool IsHead(Word word) => word.Kind is WordKind.Content && !word.Lower.EndsWith("ly", StringComparison.Ordinal);

    private static IEnumerable<Word> RunOf(Statement statement, Word name)
    {
        for (var at = FirstOf(statement, name); at < statement.Words.Count && (at <= name.Index || statement.Words[at] is { IsName: true, Before: ' ' } && !statement.Words[at - 1].Possessive); at++) yield return statement.Words[at];
    }

    private static bool IsClaimed(Pairing pairing, Word printed) => pairing.Claim.Words.Any(word => word.IsContent && pairing.Means(word, printed));

    // The nearest word on one side that says something and stands in the passage too; another name tells no place.
    private static Word? Anchor(Pairing pairing, Word name, int step)
    {
        var words = pairing.Claim.Words;
        for (var at = name.Index + step; at >= 0 && at < words.Count && Math.Abs(at - name.Index) <= Beside; at += step)
        {
            if (words[step > 0 ? at : at + 1].Before is not ' ' || words[at].Quotation >= 0 || words[at].IsName) return null;
            if (words[at].Kind is WordKind.Content or WordKind.Number) return pairing.ImageOf(words[at]) is null ? null : words[at];
        }

        return null;
    }

    // Who stands on that side of the word in the passage, wherever the passage has it: null where the name itself does somewhere, or nobody does.
    private static Word? Other(Pairing pairing, Word name, Word anchor, int step)
    {
        Word? other = null;
        foreach (var place in pairing.Passage.Words)
        {
            if (place.Quotation >= 0 || !(ReferenceEquals(pairing.ImageOf(anchor), place) || place.Stem == anchor.Stem)) continue;
            if (Found(pairing, name, place, step) is not { } found) return null;
            other = found;
        }

        return other;
    }

    private static Word? Found(Pairing pairing, Word name, Word place, int step)
    {
        var words = pairing.Passage.Words;
        // The name itself may stand on either side of it.
        if (words.Any(word => word.Clause == place.Clause && Math.Abs(word.Index - place.Index) <= Near && pairing.Means(name, word) && IsUnbroken(words, word, place))) return null;

        for (var at = place.Index + step; at >= 0 && at < words.Count && Math.Abs(at - place.Index) <= Reach; at += step)
        {
            if (words[step > 0 ? at : at + 1].Before is not ' ' || words[at].Quotation >= 0) return null;
            if (!Names(pairing.Passage, words[at]))
            {
                if (step < 0 && IsHead(words[at])) return null; // "the Democratic nominee looks"
                if (step < 0 ? words[at].Kind is WordKind.Function && !VerbForms.IsAuxiliary(words[at].Lower) && !(words[at].Lower is "the" or "a" or "an" && at > 0 && VerbForms.IsAuxiliary(words[at - 1].Lower)) : words[at].Kind is WordKind.Function && !(s_prepositions.Contains(words[at].Lower) || words[at].Lower is "the" or "a" or "an")) return null;
                continue;
            }

            var run = RunOf(pairing.Passage, words[at]).ToList();
            if (step < 0 && run[0].Index > 0 && s_prepositions.Contains(words[run[0].Index - 1].Lower)) return null; // "the mayor of London said"
            return run.Exists(part => IsClaimed(pairing, part)) ? null : run[^1];
        }

        return null;
    }

    private static bool IsUnbroken(IReadOnlyList<Word> words, Word first, Word second)
    {
        for (var at = Math.Min(first.Index, second.Index) + 1; at <= Math.Max(first.Index, second.Index); at++)
            if (words[at].Before is not ' ') return false;
        return true;
    }
}
