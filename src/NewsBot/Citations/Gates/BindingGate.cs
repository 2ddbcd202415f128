using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates;

/// <summary>
/// Guards what belongs together: a number, name or date that shares its part of the passage with words the claim leaves out does not take the words
/// of another one's part.
/// </summary>
internal sealed class BindingGate : IGate
{
    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (!(claimed.IsNumber || claimed.IsName || claimed.Kind is WordKind.Date) || claimed.Quotation >= 0 || pairing.ImageOf(claimed) is not { } printed) continue;
            if (RivalOf(pairing, claimed, printed) is { } rival) return $"In the passage “{rival.Text}” stands there, not “{claimed.Text}”.";
        }

        return null;
    }

    private static Word? RivalOf(Pairing pairing, Word claimed, Word printed)
    {
        var own = pairing.Passage.Words.Where(word => word.Chunk == printed.Chunk && word.Index != printed.Index && word.Kind is WordKind.Content or WordKind.Name).ToList();
        // All that stands with it in the passage stands with it in the claim, or it stands alone: nothing was taken away.
        if (own.Count == 0 || own.TrueForAll(word => pairing.SourceOf(word) is { } source && source.Sentence == claimed.Sentence && Math.Abs(source.Index - claimed.Index) <= 8)) return null;
        if (own.Exists(word => pairing.SourceOf(word) is { } source && source.Chunk == claimed.Chunk && word.Kind == WordKind.Content)) return null;

        foreach (var beside in pairing.Claim.Words)
        {
            if (beside.Chunk != claimed.Chunk || beside.Index == claimed.Index || !beside.IsContent || pairing.ImageOf(beside) is not { } image) continue;
            if (image.Chunk == printed.Chunk || image.Sentence != printed.Sentence) continue;

            // The words' own part of the passage has one of the same kind, which the claim does not say.
            var rival = pairing.Passage.Words.FirstOrDefault(word => word.Chunk == image.Chunk && word.Kind == printed.Kind && word.Index != image.Index && Differs(pairing, word, printed));
            if (rival is not null && rival.Kind is not WordKind.Name && Math.Abs(image.Index - rival.Index) < Math.Abs(image.Index - printed.Index)) return rival;
        }

        return null;
    }

    private static bool Differs(Pairing pairing, Word word, Word printed) => word.Stem != printed.Stem && (pairing.SourceOf(word)?.Chunk is not { } chunk || chunk != pairing.SourceOf(printed)?.Chunk);
}
