using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Gates.Sources;

/// <summary>Guards against new facts: what the claim speaks of, its passage speaks of, most of it in one sentence.</summary>
internal sealed class ContentGate : IGate
{
    private const int BesideCue = 6; // words between a verb of reporting and who reports
    private const double LeastCovered = 0.6; // of the claim's words that say something, light ones included

    public string? Objection(Pairing pairing)
    {
        int content = 0, covered = 0;
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is not WordKind.Content) continue;

            content++;
            if (pairing.ImageOf(word) is not null || pairing.IsOfSpeaker(word) || IsPlainCue(pairing, word) || IsStandIn(pairing.Claim, word) || IsOfAge(pairing.Claim, word) || IsHead(pairing, word)) covered++;
            else if (!GrammarWords.IsLight(word.Stem)) return $"The passage does not speak of “{word.Text}”.";
        }

        return covered < LeastCovered * content ? "The passage says too little of it." : null;
    }

    // "71 years old": the number gate answers for it.
    private static bool IsOfAge(Statement claim, Word word) => word.Lower is "old" or "aged" && (claim.Before(word.Index) is { IsNumber: true } || claim.After(word.Index) is { IsNumber: true });

    // "The company", where something else is named before or in the passage.
    private static bool IsStandIn(Statement claim, Word word) =>
        (StandIns.IsBody(word.Lower) || StandIns.IsEvent(word.Lower)) && word.Before is ' ' && claim.Before(word.Index)?.Lower is "the" or "this" or "that"
        && claim.After(word.Index)?.Lower is not ("of" or "to" or "that" or "who" or "which");

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
