using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates;

/// <summary>Guards dates: each day, month and relative day of the claim stands in its passage.</summary>
internal sealed class DateGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is WordKind.Date && pairing.ImageOf(word) is null) return $"The passage does not give the date “{word.Text}”.";
        }

        return null;
    }
}
