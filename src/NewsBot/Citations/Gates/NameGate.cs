using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Quotes.Reading;

namespace NewsBot.Citations.Gates;

/// <summary>Guards names: each one of the claim stands in its passage, and a fuller form is one person's.</summary>
internal sealed class NameGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var word in pairing.Claim.Words)
        {
            if (!word.IsName || Titles.IsAddress(word.Lower)) continue;
            if (pairing.ImageOf(word) is null && !IsSpeaker(word, pairing)) return $"The passage does not name “{word.Text}”.";
        }

        return null;
    }

    private static bool IsSpeaker(Word word, Pairing pairing) => pairing.Speaker is { } speaker && speaker.At(word.Stem).Count > 0;
}
