using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates.Values;

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
            if ((claimed.IsNumber || claimed.Kind is WordKind.Date) && IsElsewhere(pairing, claimed, printed)) return $"In the passage “{claimed.Text}” is said of something else.";
            if (claimed.IsNumber && IsNarrowed(pairing, printed)) return $"The passage says “{claimed.Text}” of a part only.";
            if (RivalOf(pairing, claimed, printed) is { } rival) return $"In the passage “{rival.Text}” stands there, not “{claimed.Text}”.";
        }

        return null;
    }

    /// <summary>Whether what stands beside a number in the claim stands in another sentence of the passage.</summary>
    private static bool IsElsewhere(Pairing pairing, Word claimed, Word printed)
    {
        if (claimed.IsNumber && (NumberSlots.IsDay(pairing.Claim, claimed) || NumberGate.IsPersonal(pairing, claimed))) return false;

        int here = 0, elsewhere = 0;
        foreach (var beside in pairing.Claim.Words)
        {
            if (beside.Clause != claimed.Clause || !beside.IsContent || pairing.ImageOf(beside) is not { } image) continue;
            if (pairing.Claim.Attributions.Any(attributed => attributed.Cue == beside || attributed.Source.Contains(beside))) continue;
            // "A 350-kilogram satellite": the thing itself stands with it.
            if (claimed.IsNumber && beside.Index > claimed.Index && beside.Index - claimed.Index <= 4 && beside.Kind is WordKind.Content && image.Sentence == printed.Sentence) return false;
            if (image.Sentence == printed.Sentence || pairing.Passage.At(beside.Stem).Any(at => pairing.Passage.Words[at].Sentence == printed.Sentence)) here++;
            else elsewhere++;
        }

        if (elsewhere <= here || claimed.IsNumber) return elsewhere > here;

        // A day may be named in one sentence for the next; not where that one names another day.
        return pairing.Passage.Words.Any(word => word.Kind is WordKind.Date && word.Stem != printed.Stem && word.Sentence != printed.Sentence
            && pairing.Claim.Words.Any(beside => beside.Chunk == claimed.Chunk && beside.IsContent && pairing.ImageOf(beside)?.Sentence == word.Sentence));
    }

    // "5 percent in Europe and 8 percent in Asia": where the passage sets two values beside each other, what tells them apart must be kept.
    private static bool IsNarrowed(Pairing pairing, Word printed)
    {
        var words = pairing.Passage.Words;
        if (!words.Any(word => word.IsNumber && word.Sentence == printed.Sentence && word.Chunk != printed.Chunk && word.Stem != printed.Stem && char.IsDigit(word.Text[0]))) return false;

        var reading = pairing.Passage.Numbers.FirstOrDefault(number => number.ValueSpan.Contains(printed.Start));
        if (reading?.Unit is null) return false;

        Word? place = null;
        for (var at = printed.Index + 1; at < words.Count && words[at].Chunk == printed.Chunk; at++)
        {
            if (words[at].Lower is "in" or "among" or "for" && !(words[at].Lower is "for" && at + 2 < words.Count && words[at + 1].Lower is "the" && words[at + 2].Lower is "first" or "second" or "third")) place = words[at];
            if (place is null || !words[at].IsContent) continue;
            if (words[at].Lower.Length > 0 && pairing.SourceOf(words[at]) is not null) return false;
        }

        return place is not null && words.Any(word => word.Chunk == printed.Chunk && word.Index > place.Index && word.IsContent);
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
            if (rival is { IsNumber: true } && !NumberSlots.AreAlike(pairing, rival, printed)) continue;
            if (rival is not null && (rival.IsNumber || rival.Kind is WordKind.Date) && Math.Abs(image.Index - rival.Index) < Math.Abs(image.Index - printed.Index)) return rival;
        }

        return null;
    }

    private static bool Differs(Pairing pairing, Word word, Word printed) => word.Stem != printed.Stem && (pairing.SourceOf(word)?.Chunk is not { } chunk || chunk != pairing.SourceOf(printed)?.Chunk);
}
