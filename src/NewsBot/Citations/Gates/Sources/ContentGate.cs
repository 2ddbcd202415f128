using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Gates.Sources;

/// <summary>Guards against new facts: what the claim speaks of, its passage speaks of, most of it in one sentence.</summary>
internal sealed class ContentGate : IGate
{
    private const double LeastCovered = 0.6; // of the claim's words that say something, light ones included

    public string? Objection(Pairing pairing)
    {
        int content = 0, covered = 0;
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is not WordKind.Content) continue;

            content++;
            if (pairing.ImageOf(word) is not null || pairing.IsOfSpeaker(word) || IsPlainCue(pairing, word)) covered++;
            else if (!GrammarWords.IsLight(word.Stem)) return $"The passage does not speak of “{word.Text}”.";
        }

        return covered < LeastCovered * content ? "The passage says too little of it." : null;
    }

    // "Stated" for "said": the attribution gate sees to who says it.
    private static bool IsPlainCue(Pairing pairing, Word word) => AttributionGate.IsPlain(word.Stem) && pairing.Claim.Attributions.Any(attributed => attributed.Cue == word);
}
