using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards scope: "some", "one of the", "most", "only", and words like "former" or "suspected" that make a noun mean less than it says.</summary>
internal sealed class ScopeGate : IGate
{
    private enum Share
    {
        None,
        All,
        Most,
        Many,
        Some,
        Several,
        Few,
        Half,
        One,
        Part,
        Only,
        Counted,
    }

    private static readonly FrozenSet<string> s_lessening = FrozenSet.ToFrozenSet(
        """
        former ex former_president deputy vice acting interim suspected alleged attempted planned proposed potential partial temporary preliminary conditional fake failed unconfirmed
        future aspiring retired assistant honorary outgoing incoming caretaker designate disputed purported presumed draft provisional self possible
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Kind is WordKind.Function or WordKind.Date || claimed.Quotation >= 0 || pairing.ImageOf(claimed) is not { } printed) continue;

            if (claimed.Kind is WordKind.Content && !printed.Possessive && IsOneOf(pairing.Passage, printed) && IsTheOnly(pairing.Claim, claimed)) return $"The passage says “one of the … {printed.Text}”.";
            if (claimed.IsName && pairing.Claim.After(claimed.Index) is { Kind: WordKind.Content, Before: ' ' }) continue; // "the Moroccan crop"
            if (claimed.Lemma is "next" or "last" or "first" or "year" or "month" or "week" or "day" or "decade" or "century") continue;
            if (PlaceOf(pairing.Claim, claimed) is { } place && PlaceOf(pairing.Passage, printed) is { } other && place != other) return $"The passage says “{other} {printed.Text}”.";

            if (IsPart(pairing.Passage, printed, out var part, out var whole) && !IsPart(pairing.Claim, claimed, out _, out _)
                && pairing.Claim.Words.Any(word => word.IsNumber && word.Index < claimed.Index && word.Index >= claimed.Index - 4 && word.Stem == whole.Stem && pairing.ImageOf(word) == whole)
                && !pairing.Claim.Words.Any(word => word.Stem == part.Stem && pairing.ImageOf(word) == part)) return $"The passage says “{part.Text} of {whole.Text} {printed.Text}”.";

            if (claimed.IsContent && Lessened(pairing, printed) is { } lessening) return $"The passage says “{lessening.Text} {printed.Text}”.";
            if (!IsHead(pairing.Claim, claimed) || !IsHead(pairing.Passage, printed)) continue;

            var said = ShareOf(pairing.Claim, claimed, out var saidBy);
            var stands = ShareOf(pairing.Passage, printed, out var standsBy);
            if (said is Share.All && saidBy.StartsWith("each", StringComparison.OrdinalIgnoreCase) && pairing.Passage.Words.Any(word => word.Lower is "each" && word.Sentence == printed.Sentence)) continue;
            if (said is Share.None && stands is Share.One && IsOneOfAKind(pairing.Claim, claimed) || stands is Share.None && said is Share.One && IsOneOfAKind(pairing.Passage, printed)) continue;
            if (!Allows(said, stands)) return $"The passage says it of {(stands is Share.None ? "other" : $"“{standsBy}”")} “{printed.Text}”, the claim of {(said is Share.None ? "all" : $"“{saidBy}”")}.";
        }

        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Lower is "both" && pairing.Passage.Words.Any(word => word.Lemma is "one_of") && !pairing.Passage.Words.Any(word => word.Lower is "both")) return "The passage says it of one.";
            if (claimed.Lower is "only" && !pairing.Passage.Words.Any(word => word.Lower is "only" or "just" or "sole" or "solely")) return "The passage does not say “only”.";
            if (claimed.Lower is "always" or "never" or "every" or "all" && !pairing.Passage.Words.Any(word => word.Lower is "always" or "never" or "every" or "all" or "each" or "no" or "none" or "both" or "entire" or "whole" or "nobody" or "any" || word.Stem == claimed.Stem))
                return $"The passage does not say “{claimed.Text}”.";
        }

        return null;
    }

    // Of "some Mill Lane residents" the residents are some; a name, an adverb and a participle are none.
    private static bool IsHead(Statement statement, Word word) =>
        word.Kind is WordKind.Content && word.Lower is not ("abroad" or "home" or "together" or "away" or "back") && !(statement.After(word.Index) is { IsContent: true, Before: ' ' } next && !VerbForms.LooksPast(next.Form) && next.Lower is not ("abroad" or "home" or "together" or "away" or "back"))
        && !(VerbForms.LooksPast(word.Form) && statement.Before(word.Index) is { IsContent: true } && word.Before is ' ');

    // "A maternity unit" for "one of the maternity units".
    private static bool IsOneOfAKind(Statement statement, Word noun)
    {
        for (var at = noun.Index - 1; at >= 0 && at >= noun.Index - 4 && statement.Words[at + 1].Before is ' '; at--)
        {
            if (statement.Words[at].Lower is "a" or "an") return true;
            if (statement.Words[at].Kind is WordKind.Function) return false;
        }

        return false;
    }

    // "One of the most popular players", "one of the last of the dons".
    private static bool IsOneOf(Statement statement, Word word)
    {
        for (var at = word.Index - 1; at >= 0 && at >= word.Index - 5 && statement.Words[at + 1].Before is ' '; at--)
        {
            if (statement.Words[at].Lemma is "one_of") return true;
            if (statement.Words[at].Kind is WordKind.Function && statement.Words[at].Lower is not ("the" or "his" or "her" or "its" or "their" or "our" or "most" or "least" or "and")) return false;
        }

        return false;
    }

    // The same phrase with "the" before it and nothing that parts it.
    private static bool IsTheOnly(Statement statement, Word word)
    {
        for (var at = word.Index - 1; at >= 0 && at >= word.Index - 4 && statement.Words[at + 1].Before is ' '; at--)
        {
            if (statement.Words[at].Lower is "the" or "his" or "its" or "their" or "our") return statement.Before(at) is not { Lower: "of" or "among" } && statement.Before(at)?.Lemma is not "one_of";
            if (statement.Words[at].Kind is WordKind.Function && statement.Words[at].Lower is not ("most" or "least" or "and")) return false;
        }

        return false;
    }

    private static bool Allows(Share said, Share stands) => said == stands || (said, stands) switch
    {
        (Share.Only, _) or (_, Share.Only) => true, // seen to apart
        (Share.Counted, _) => true, // the number gate sees to it
        (Share.None or Share.Some or Share.Several, Share.Counted) => true,
        (Share.None, Share.All or Share.Several) => true,
        (Share.Some, Share.Several or Share.Many) or (Share.Several, Share.Many or Share.Some) => true,
        _ => false,
    };

    /// <summary>How much of what a noun names is meant: told from the words before it in its phrase.</summary>
    private static Share ShareOf(Statement statement, Word noun, out string by)
    {
        by = "";
        if (noun.Possessive) return Share.None; // "half of Morocco's crop": half of the crop
        if (VerbForms.LooksPast(noun.Form) && noun.Before is ' ' && statement.Before(noun.Index) is { IsContent: true }) return Share.None; // "some units left"
        for (var at = noun.Index - 1; at >= 0 && at >= noun.Index - 6; at--)
        {
            var word = statement.Words[at];
            if (statement.Words[at + 1].Before is not ' ') break;

            var beforeNumber = statement.Words[at + 1].IsNumber;
            var share = word.Lemma switch
            {
                "all" or "every" or "each" or "entire" or "whole" => Share.All,
                "most" when statement.Before(at)?.Lower is "the" or "one_of" => Share.None, // a superlative
                "most" when statement.Words[at + 1].Kind is not WordKind.Content || !statement.Words[at + 1].Lower.EndsWith("ly", StringComparison.Ordinal) => Share.Most,
                "majority" => Share.Most,
                "many" or "much" => Share.Many,
                "some" when !beforeNumber => Share.Some,
                "several" or "various" or "multiple" => Share.Several,
                "few" or "little" => Share.Few,
                "half" => Share.Half,
                "part_of" => Share.Part,
                "among" when statement.After(at)?.Lower is "the" => Share.One,
                "one" when statement.After(at)?.Lower is "of" => Share.One,
                "one_of" => Share.One,
                "only" => Share.Only,
                _ => word.IsNumber ? Share.Counted : Share.None,
            };
            // "Half of the 320 teachers": the share stands before the number.
            if (share is Share.Counted && statement.Before(at)?.Lower is "the" or "its" or "their" or "those" && statement.Before(at - 1)?.Lower is "of") continue;
            if (share is not Share.None)
            {
                by = word.Text;
                return share;
            }

            // "Some MPs oppose the request": the phrase begins at its article, but for "some of the".
            if (word.Lower is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "these" or "those" && !(statement.Before(at) is { } of && (of.Lower is "of" or "all" or "half" or "both" || of.IsNumber || of.Lemma.EndsWith("_of", StringComparison.Ordinal) || of.Lemma is "some" or "most" or "many"))) break;
            // Adjectives, articles and numbers stand inside the phrase; a verb or a preposition ends it.
            if (word.Kind is WordKind.Function && word.Lower is not ("the" or "a" or "an" or "of" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "other" or "own" or "more")) break;
            if (word.Lower is "of" && statement.Before(at)?.Lemma is not ("one" or "some" or "most" or "all" or "many" or "few" or "half" or "majority" or "each" or "several" or "none") && statement.Before(at) is not { IsNumber: true }) break;
            if (VerbForms.LooksPast(word.Form) && word.Kind is WordKind.Content) break;
        }

        return Share.None;
    }

    /// <summary>Whether a noun stands as in "two of its six crossings".</summary>
    private static bool IsPart(Statement statement, Word noun, out Word part, out Word whole)
    {
        part = whole = noun;
        for (var at = noun.Index - 1; at >= 3 && at >= noun.Index - 4; at--)
        {
            whole = statement.Words[at];
            if (!whole.IsNumber || statement.Words[at - 1].Lower is not ("the" or "its" or "his" or "her" or "their" or "our") || statement.Words[at - 2].Lower is not "of") continue;
            part = statement.Words[at - 3];
            return part.IsNumber;
        }

        return false;
    }

    // "The first half" is not "the second half".
    private static string? PlaceOf(Statement statement, Word noun) =>
        statement.Before(noun.Index)?.Lower is "first" or "second" or "third" or "fourth" or "last" or "final" or "next" or "previous" && noun.Before is ' ' ? statement.Before(noun.Index)!.Lower : null;

    private static Word? Lessened(Pairing pairing, Word printed)
    {
        for (var at = printed.Index - 1; at >= 0 && at >= printed.Index - 2; at--)
        {
            var word = pairing.Passage.Words[at];
            if (pairing.Passage.Words[at + 1].Before is not ' ') return null;
            if (s_lessening.Contains(word.Lemma) && pairing.SourceOf(word) is null) return word;
            if (word.Kind is not WordKind.Content || pairing.SourceOf(word) is null) return null; // the office itself is not in the claim
        }

        return null;
    }
}
