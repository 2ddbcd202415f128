using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Gates.Sense;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Sources;

/// <summary>Guards against new facts: what the claim speaks of, its passage speaks of, most of it in one sentence.</summary>
internal sealed class ContentGate : IGate
{
    private const int BesideCue = 6; // words between a verb of reporting and who reports
    private const int TogetherReach = 4; // words between the halves of a compound
    private const double LeastCovered = 0.6; // of the claim's words that say something, light ones included

    // What people and places are left: "left 21 people dead".
    private static readonly FrozenSet<string> s_states = FrozenSet.ToFrozenSet(
        "dead injured wounded hurt homeless missing stranded trapped displaced unemployed jobless ill sick paralysed paralyzed damaged destroyed isolated unconscious disabled".Split(' ').Select(PorterStemmer.Stem));

    public string? Objection(Pairing pairing)
    {
        int content = 0, covered = 0;
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is not WordKind.Content) continue;

            content++;
            if (IsTornApart(pairing, word)) return $"The passage does not speak of “{word.Text}-{pairing.Claim.After(word.Index)!.Text}”.";
            if (pairing.ImageOf(word) is not null || pairing.IsOfSpeaker(word) || IsPlainCue(pairing, word) || IsAdded(pairing, word) || IsStandIn(pairing.Claim, word) || IsOfAge(pairing.Claim, word) || IsHead(pairing, word) || IsModal(pairing, word) || IsLeaving(pairing, word) || IsHalf(pairing, word) || IsAnsweredFor(pairing.Claim, word) || IsNational(pairing, word) || IsPast(pairing, word)) covered++;
            else if (!GrammarWords.IsLight(word.Stem)) return $"The passage does not speak of “{word.Text}”.";
        }

        return covered < LeastCovered * content ? "The passage says too little of it." : null;
    }

    // "Left-handed" is said by no passage that has "left" here and "handing" there.
    private static bool IsTornApart(Pairing pairing, Word word) =>
        pairing.Claim.After(word.Index) is { Kind: WordKind.Content } next && next.Start == word.End + 1 && pairing.Claim.IsOfCompound(next) && pairing.ImageOf(word) is { } image && pairing.ImageOf(next) is { } other
        && image.Stem == word.Stem && other.Stem == next.Stem && (image.Sentence != other.Sentence || Math.Abs(image.Index - other.Index) > TogetherReach);

    // "71 years old": the number gate answers for it.
    private static bool IsOfAge(Statement claim, Word word) => word.Lower is "old" or "aged" && (claim.Before(word.Index) is { IsNumber: true } || claim.After(word.Index) is { IsNumber: true });

    // "The company", where something else is named before or in the passage.
    private static bool IsStandIn(Statement claim, Word word) =>
        (StandIns.IsBody(word.Lower) || StandIns.IsEvent(word.Lower)) && word.Before is ' ' && claim.Before(word.Index)?.Lower is "the" or "this" or "that"
        && claim.After(word.Index)?.Lower is not ("of" or "to" or "that" or "who" or "which");

    // "Was not possible" for "could not be": the gates of certainty and polarity answer for it.
    private static bool IsModal(Pairing pairing, Word word) => word.Lower is "possible" or "able" or "unable" or "impossible"
        && pairing.Passage.Words.Any(printed => printed.Sentence == pairing.Focus && printed.Lower is "can" or "could" or "cannot" or "able" or "unable" or "possible" or "impossible");

    // "A blast left 21 people dead": it says no more than what it brings about.
    private static bool IsLeaving(Pairing pairing, Word word)
    {
        if (word.Lemma is not ("leave" or "leaving")) return false;

        for (var at = word.Index + 1; at < pairing.Claim.Words.Count && at <= word.Index + 6 && pairing.Claim.Words[at].Clause == word.Clause; at++)
        {
            var state = pairing.Claim.Words[at];
            if (s_states.Contains(state.Stem) && pairing.ImageOf(state) is not null) return true;
        }

        return false;
    }

    // "Almost half said so", where the passage has a number of it.
    private static bool IsHalf(Pairing pairing, Word word) => word.Lower is "half" && pairing.Passage.Words.Any(printed => printed.Lower is "half");

    // "Prompted" and "led to" are links; "came into force" says no more than its subject.
    private static bool IsAnsweredFor(Statement claim, Word word) =>
        LinkGate.Guards(claim, word) || claim.Idioms.Any(idiom => word.Index >= idiom.From && word.Index < idiom.To && Idioms.IsLight(idiom));

    // "The former coach" for one who "coached the team".
    private static bool IsPast(Pairing pairing, Word word)
    {
        if (word.Lower is not ("former" or "ex")) return false;

        for (var at = word.Index + 1; at < pairing.Claim.Words.Count && at <= word.Index + 5 && pairing.Claim.Words[at].Before is ' '; at++)
            if (pairing.ImageOf(pairing.Claim.Words[at]) is { Kind: WordKind.Content } image && Verb.At(pairing.Passage, image.Index).Time is VerbTime.Past && VerbForms.LooksPast(image.Form)) return true;
        return false;
    }

    // "A Spanish national" for "a Spaniard".
    private static bool IsNational(Pairing pairing, Word word) => word.Stem is "nation" or "citizen" && word.Before is ' '
        && pairing.Claim.Before(word.Index) is { IsName: true } people && Demonyms.CountryOf(people.Lower) is not null && pairing.ImageOf(people) is not null;

    // "He said it would close, adding that …".
    private static bool IsAdded(Pairing pairing, Word word) => word.Lower is "adding" or "added" && pairing.Claim.After(word.Index) is { Lower: "that" } && pairing.Claim.Attributions.Count > 0;

    // "Stated" for "said": the attribution gate sees to who says it.
    private static bool IsPlainCue(Pairing pairing, Word word) => AttributionGate.IsPlain(word.Stem)
        && (pairing.Claim.Attributions.Any(attributed => attributed.Cue == word) || pairing.Passage.Attributions.Any(attributed => attributed.Source.Any(source => IsBeside(pairing, source, word))));

    // "The deaths were reported by an official".
    private static bool IsBeside(Pairing pairing, Word source, Word cue) =>
        source.IsContent && pairing.SourceOf(source) is { } said && said.Sentence == cue.Sentence && Math.Abs(said.Index - cue.Index) <= BesideCue;

    // "Rescue workers" for "rescuers": the noun before says it all.
    private static bool IsHead(Pairing pairing, Word word) => GrammarWords.IsLightHead(word.Stem) && word.Before is ' '
        && pairing.Claim.Before(word.Index) is { Kind: WordKind.Content } modifier && pairing.ImageOf(modifier) is not null;
}
