using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards the small words that say on which side something lies: "above average" is not "below average", "voted against" not "voted for".</summary>
internal sealed class SideGate : IGate
{
    private const int Reach = 4; // words between a side and what it is the side of

    private static readonly FrozenDictionary<string, string[]> s_others = new Dictionary<string, string[]>
    {
        ["above"] = ["below", "under", "beneath"],
        ["over"] = ["below", "under"],
        ["below"] = ["above", "over"],
        ["under"] = ["above", "over"],
        ["inside"] = ["outside"],
        ["within"] = ["outside", "beyond"],
        ["outside"] = ["inside", "within"],
        ["with"] = ["without"],
        ["for"] = ["against"],
        ["favour"] = ["against"],
        ["against"] = ["for", "favour"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_more = FrozenSet.Create("more", "more_than", "higher", "larger", "greater", "bigger", "longer");
    private static readonly FrozenSet<string> s_less = FrozenSet.Create("fewer", "less", "less_than", "fewer_than", "lower", "smaller", "shorter");

    private static readonly FrozenSet<string> s_adverse = FrozenSet.ToFrozenSet(
        "reject oppose protest object resist appeal sue accuse criticise criticize condemn fight attack defend guard warn charge veto demonstrate march strike block complain campaign rebel".Split(' ').Select(PorterStemmer.Stem));

    private static readonly FrozenSet<string> s_rejecting = FrozenSet.ToFrozenSet("reject oppose veto defeat block dismiss overturn".Split(' ').Select(PorterStemmer.Stem));

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Lower is "than" && Compared(pairing, claimed) is { } compared) return $"The passage compares “{compared.Text}” the other way round.";
            if (IsTurned(pairing, claimed, s_more, s_less) || IsTurned(pairing, claimed, s_less, s_more)) return $"The passage does not say “{claimed.Text}”.";
            if (!s_others.TryGetValue(claimed.Lemma, out var others) || Of(pairing.Claim, claimed) is not { } thing) continue;
            if (pairing.ImageOf(thing) is { } image && Stands(pairing.Passage, image, others) && !Stands(pairing.Passage, image, [claimed.Lemma])) return $"The passage does not say “{claimed.Text} {thing.Text}”.";
            if (claimed.Lower is "against" && !IsAdverse(pairing.Passage, Verb(pairing.Claim, claimed))) return "The passage does not say “against”.";
            if (claimed.Lemma is "favour" && !pairing.Passage.Words.Any(word => pairing.Means(claimed, word) || word.Lower is "for")) return "The passage does not say “in favour of”.";
        }

        return null;
    }

    // "More men than women" where the passage has "more women than men".
    private static Word? Compared(Pairing pairing, Word than)
    {
        if (pairing.Claim.Words.LastOrDefault(word => word.IsContent && word.Index < than.Index && than.Index - word.Index <= 2) is not { } left || pairing.Claim.Words.FirstOrDefault(word => word.IsContent && word.Index > than.Index && word.Index - than.Index <= 2) is not { } right) return null;
        if (pairing.ImageOf(left) is not { } first || pairing.ImageOf(right) is not { } second || first.Sentence != second.Sentence || first.Index <= second.Index) return null;
        return pairing.Passage.Words.Any(word => word.Lower is "than" && word.Index > second.Index && word.Index < first.Index && first.Index - second.Index <= 5) ? left : null;
    }

    // "More often than" where the passage has "less often than" alone.
    private static bool IsTurned(Pairing pairing, Word claimed, FrozenSet<string> own, FrozenSet<string> others) =>
        own.Contains(claimed.Lower) && claimed.Quotation < 0 && (claimed.Lower.EndsWith("_than", StringComparison.Ordinal) ? pairing.Claim.After(claimed.Index) is { IsNumber: false } : pairing.Claim.Words.Any(word => word.Lower is "than" && word.Index > claimed.Index))
        && pairing.Passage.Words.Any(word => others.Contains(word.Lower)) && !pairing.Passage.Words.Any(word => own.Contains(word.Lower));

    // "Voted 38 to 33 against".
    private static Word? Verb(Statement statement, Word side)
    {
        var at = side.Index - 1;
        while (at > 0 && statement.Words[at].Kind is not (WordKind.Content or WordKind.Name)) at--;
        return at >= 0 ? statement.Words[at] : null;
    }

    // The first word after a side that says something.
    private static Word? Of(Statement statement, Word side)
    {
        for (var at = side.Index + 1; at < statement.Words.Count && at <= side.Index + Reach && statement.Words[at].Before is ' '; at++)
            if (statement.Words[at].Kind is not WordKind.Function) return statement.Words[at];
        return null;
    }

    private static bool Stands(Statement statement, Word thing, IReadOnlyList<string> sides)
    {
        for (var at = thing.Index - 1; at >= 0 && at >= thing.Index - Reach; at--)
        {
            if (statement.Words[at + 1].Before is not ' ') return false;
            if (sides.Contains(statement.Words[at].Lemma)) return true;
            if (statement.Words[at].Kind is not WordKind.Function) return false;
        }

        return false;
    }

    // A vote or a ruling against something is no mere protest.
    private static bool IsAdverse(Statement passage, Word? verb) =>
        passage.Words.Any(word => word.Lower is "against" || (verb?.Stem is "vote" or "rule" or "decid" ? s_rejecting : s_adverse).Contains(word.Stem));
}
