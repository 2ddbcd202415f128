using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Gates;

/// <summary>Guards against new facts: what the claim speaks of, its passage speaks of.</summary>
internal sealed class ContentGate : IGate
{
    private const double LeastCovered = 0.75; // of the claim's words that say something, light ones included

    public string? Objection(Pairing pairing)
    {
        int content = 0, covered = 0;
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is not WordKind.Content) continue;

            content++;
            if (pairing.ImageOf(word) is not null || IsSpeaker(word, pairing)) covered++;
            else if (!GrammarWords.IsLight(word.Lemma)) return $"The passage does not speak of “{word.Text}”.";
        }

        return covered < LeastCovered * content ? "The passage says too little of it." : null;
    }

    private static bool IsSpeaker(Word word, Pairing pairing) => pairing.Speaker is { } speaker && speaker.At(word.Stem).Count > 0;
}
