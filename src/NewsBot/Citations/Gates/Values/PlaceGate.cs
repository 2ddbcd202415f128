using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards where things are and whom they are by: "the plant in Ohio" is not "the plant in Mexico", though the passage names both.</summary>
internal sealed class PlaceGate : IGate
{
    private const int Chain = 4; // words of names after a preposition: "in Toledo, Ohio"

    public string? Objection(Pairing pairing)
    {
        foreach (var name in pairing.Claim.Words)
        {
            if (!name.IsName || name.Quotation >= 0 || pairing.ImageOf(name) is not { } image || Held(pairing.Claim, name, out var preposition) is not { } held) continue;
            if (pairing.ImageOf(held) is not { } printed || printed.Sentence != image.Sentence || Next(pairing.Passage, printed, preposition) is not { } other) continue;
            if (other.Index == image.Index || pairing.Means(name, other) || Math.Abs(other.Index - image.Index) <= Chain) continue;
            if (preposition is "from" or "to" && pairing.SourceOf(other) is not null) continue; // both ends are said: the roles are another gate's
            if (pairing.Passage.Before(image.Index)?.Lower == preposition && pairing.Passage.Before(image.Index - 1) is { } beside && pairing.Means(held, beside)) continue;
            return $"In the passage it is “{printed.Text} {preposition} {other.Text}”.";
        }

        return null;
    }

    // "The plant in Mexico": what stands before the preposition before a name.
    private static Word? Held(Statement statement, Word name, out string preposition)
    {
        preposition = "";
        var at = name.Index - 1;
        while (at >= 0 && statement.Words[at + 1].Before is ' ' && statement.Words[at].IsName) at--;
        if (at >= 0 && statement.Words[at].Lower is "the") at--;
        if (at < 1 || statement.Words[at].Lower is not ("in" or "at" or "near" or "from" or "to" or "of")) return null;

        preposition = statement.Words[at].Lower;
        return statement.Words[at].Before is ' ' && statement.Words[at - 1].Kind is WordKind.Content ? statement.Words[at - 1] : null;
    }

    // The name behind the same preposition in the passage.
    private static Word? Next(Statement statement, Word held, string preposition)
    {
        var at = held.Index + 1;
        if (at >= statement.Words.Count || statement.Words[at].Lower != preposition || statement.Words[at].Before is not ' ') return null;

        at++;
        if (at < statement.Words.Count && statement.Words[at].Lower is "the") at++;
        return at < statement.Words.Count && statement.Words[at].IsName ? statement.Words[at] : null;
    }
}
