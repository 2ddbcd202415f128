using NewsBot.Citations.Alignment;

namespace NewsBot.Citations.Gates;

/// <summary>Guards numbers: each one of the claim stands in its passage.</summary>
internal sealed class NumberGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var word in pairing.Claim.Words)
        {
            if (word.IsNumber && pairing.ImageOf(word) is null) return $"The passage does not give the number “{word.Text}”.";
        }

        return null;
    }
}
