using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;

namespace NewsBot.Citations.Gates.Sense;

/// <summary>Guards causes and order in time: "because", "after" and their like stand in the passage between the same two things, and the same way round.</summary>
internal sealed class LinkGate : IGate
{
    /// <summary>Whether this gate answers for a word of a claim: it says that one thing brought about another.</summary>
    public static bool Guards(Statement claim, Word word) => LinkOf(claim, word) is Link.Cause;

    private enum Link
    {
        None,
        Cause,
        After,
        Before,
        While,
        Contrast,
    }

    private const int Nearest = 4; // words after a link that tell what it brings

    public string? Objection(Pairing pairing)
    {
        foreach (var word in pairing.Claim.Words)
        {
            var link = LinkOf(pairing.Claim, word);
            if (link is Link.None or Link.Contrast || pairing.ImageOf(word) is { } same && same.Stem == word.Stem && word.Lower is "citing" or "cited") continue;
            if (!IsPrinted(pairing, word, link)) return $"The passage does not say “{word.Text}” of it.";
        }

        return null;
    }

    private static Link LinkOf(Statement statement, Word word) => word.Lower switch
    {
        "because" or "because_of" or "hence" or "therefore" or "thus" or "as_result" or "consequently" or "in_response" => Link.Cause,
        "cause" when statement.Before(word.Index)?.Lower is "a" or "the" or "no" or "any" or "its" or "their" => Link.None, // the noun
        "citing" or "cited" or "lead_to" or "caused" or "causes" or "causing" or "cause" or "prompted" or "prompting" or "triggered" or "triggering" or "sparked" or "sparking" => Link.Cause,
        "forced" or "forcing" when !(statement.Before(word.Index) is { } before && VerbForms.IsAuxiliary(before.Lower)) => Link.Cause, // "be forced to" is "have to"
        "leading" or "led" or "resulting" or "resulted" when statement.After(word.Index)?.Lower is "to" or "in" or "from" => Link.Cause,
        "raising" or "raised" when statement.After(word.Index)?.Stem is "concern" or "fear" or "question" or "hope" or "doubt" or "worri" or "alarm" or "tension" => Link.Cause,
        "since" => Link.After,
        "after" or "following" => Link.After,
        "before" when !IsAgo(statement, word) && !IsCourt(statement, word) => Link.Before,
        "while" or "during" or "when" or "as" when IsTemporal(statement, word) => Link.While,
        _ => Link.None,
    };

    // "Than a year before": it counts back from now.
    private static bool IsAgo(Statement statement, Word word) =>
        statement.Before(word.Index)?.Lemma is "year" or "month" or "week" or "day" or "night" or "decade" && statement.After(word.Index) is null or { Before: not ' ' };

    // "Before the cabinet", "before a court": in front of it.
    private static bool IsCourt(Statement statement, Word word)
    {
        var at = word.Index + 1;
        while (at < statement.Words.Count && statement.Words[at].Lower is "the" or "a" or "an" or "its" or "their") at++;
        for (var end = Math.Min(statement.Words.Count, at + 3); at < end && (at == word.Index + 1 || statement.Words[at].Before is ' '); at++)
            if (statement.Words[at].Lemma is "cabinet" or "court" or "parliament" or "committee" or "judge" or "tribunal" or "council" or "congress" or "senate" or "panel" or "board" or "jury" or "commission") return true;
        return false;
    }

    private static bool IsTemporal(Statement statement, Word word) => word.Lower is "when" or "during" || (word.Lower is "while" && word.Before is ' ');

    private static bool IsPrinted(Pairing pairing, Word claimed, Link link)
    {
        var follows = Following(pairing.Claim, claimed).Select(pairing.ImageOf).OfType<Word>().Take(Nearest).ToList();
        foreach (var printed in pairing.Passage.Words)
        {
            var other = LinkOf(pairing.Passage, printed);
            var reversed = (link is Link.After && other is Link.Before) || (link is Link.Before && other is Link.After);
            if (link is Link.Cause or Link.After && printed.Lower is "over" && pairing.Passage.After(printed.Index) is { Kind: not WordKind.Number }) other = Link.Cause; // "resigned over the pardon"
            var implied = IsImplied(link, other, claimed, printed);
            if (link is Link.After && implied && IsVerb(printed) && !IsPassive(pairing.Passage, printed)) reversed = true; // "the storm caused the closure": closed after the storm
            if (other != link && !reversed && !implied) continue;
            if (follows.Count == 0) return true;
            if (link is Link.Cause && (IsVerb(claimed) != IsVerb(printed) || IsPassive(pairing.Claim, claimed) != IsPassive(pairing.Passage, printed))) return true; // "led to" for "because of": the sides are turned; the roles are another gate's

            var brings = Following(pairing.Passage, printed).Select(word => word.Index).ToHashSet();
            if (!reversed && brings.Contains(follows[0].Index)) return true;

            var inside = follows.Count(word => brings.Contains(word.Index));
            var before = follows.Count(word => word.Index < printed.Index || !brings.Contains(word.Index));
            if (reversed ? before > inside : inside >= before) return true;
        }

        return link is Link.While && IsOneScene(pairing, claimed, follows);
    }

    // What brings something about comes before it, and what happens "when" something does comes with or after it.
    private static bool IsImplied(Link link, Link printed, Word claimed, Word word) => link switch
    {
        Link.While => printed is Link.After && claimed.Lower is "when",
        Link.After => claimed.Lower is not "since" && (printed is Link.Cause || printed is Link.While && word.Lower is "when"),
        _ => false,
    };

    // "Were arrested when the navy stopped the boat" where it "stopped the boat and arrested them": one sentence tells both, and sets neither before the other.
    private static bool IsOneScene(Pairing pairing, Word claimed, List<Word> follows)
    {
        if (follows.Count == 0) return false;

        var sentence = follows[0].Sentence;
        var before = pairing.Claim.Words.Where(word => word.Index < claimed.Index && word.Sentence == claimed.Sentence && word.Kind is WordKind.Content).Select(pairing.ImageOf).OfType<Word>().ToList();
        return before.Count > 0 && follows.Concat(before).All(word => word.Sentence == sentence)
            && !pairing.Passage.Words.Any(word => word.Sentence == sentence && LinkOf(pairing.Passage, word) is Link.After or Link.Before);
    }

    private static bool IsPassive(Statement statement, Word word) => statement.After(word.Index) is { Lower: "by", Before: ' ' };

    private static bool IsVerb(Word word) => word.Kind is WordKind.Content && word.Lower is not ("citing" or "cited"); // what is cited is the cause, as behind "because of"

    /// <summary>The words that say something after a link, to the end of what it brings.</summary>
    private static List<Word> Following(Statement statement, Word link)
    {
        var found = new List<Word>();
        for (var at = link.Index + 1; at < statement.Words.Count; at++)
        {
            var word = statement.Words[at];
            if (word.Sentence != link.Sentence || (word.Before is ',' or ';' or '-' && at > link.Index + 1) || LinkOf(statement, word) is not Link.None) break;
            if (word.Kind is not WordKind.Function) found.Add(word);
        }

        return found;
    }
}
