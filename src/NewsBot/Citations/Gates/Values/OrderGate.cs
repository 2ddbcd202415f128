using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards values and names swapped between two slots: two of a kind that change places must each take along what stands beside it.</summary>
internal sealed class OrderGate : IGate
{
    private const int Near = 6; // words between a name and its number

    public string? Objection(Pairing pairing)
    {
        var numbers = Anchors(pairing, word => word.IsNumber);
        var names = Anchors(pairing, word => word.IsName && !pairing.Claim.Attributions.Any(attributed => attributed.Source.Contains(word)));
        if (AreSwapped(pairing, names) is { } wrong) return wrong;

        foreach (var anchors in (List<Word>[])[numbers, names])
        {
            for (var i = 0; i < anchors.Count; i++)
            {
                for (var j = i + 1; j < anchors.Count && j < i + 6; j++)
                {
                    if (AreSwapped(pairing, anchors[i], anchors[j]) && !AreMarked(pairing, anchors[i], anchors[j])) return $"“{anchors[i].Text}” and “{anchors[j].Text}” have changed places.";
                }
            }
        }

        return null;
    }

    // "Ely is worth 3 million and Porto 5": each name stands beside the number that the passage gives the other.
    private static string? AreSwapped(Pairing pairing, List<Word> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count && j < i + 6; j++)
            {
                if (NumberBeside(pairing.Claim, names[i]) is not { } first || NumberBeside(pairing.Claim, names[j]) is not { } second || first == second) continue;
                if (pairing.ImageOf(first) is not { } one || pairing.ImageOf(second) is not { } two || one == two) continue;
                if (NumberBeside(pairing.Passage, pairing.ImageOf(names[i])!) == two && NumberBeside(pairing.Passage, pairing.ImageOf(names[j])!) == one) return $"“{first.Text}” and “{second.Text}” have changed places.";
            }
        }

        return null;
    }

    // The nearest number of a name's clause, behind it first.
    private static Word? NumberBeside(Statement statement, Word name)
    {
        for (var off = 1; off <= Near; off++)
        {
            foreach (var at in (int[])[name.Index + off, name.Index - off])
            {
                if (at < 0 || at >= statement.Words.Count || statement.Words[at].Sentence != name.Sentence) continue;
                if (statement.Words[at].IsNumber && char.IsDigit(statement.Words[at].Text[0]) && !NumberSlots.IsDay(statement, statement.Words[at])) return statement.Words[at];
            }
        }

        return null;
    }

    private static List<Word> Anchors(Pairing pairing, Func<Word, bool> chosen) =>
        [.. pairing.Claim.Words.Where(word => chosen(word) && word.Quotation < 0 && pairing.ImageOf(word) is not null)];

    private static bool AreSwapped(Pairing pairing, Word first, Word second)
    {
        var one = pairing.ImageOf(first)!;
        var two = pairing.ImageOf(second)!;
        if (one.Index <= two.Index || one.Stem == two.Stem || one.Sentence != two.Sentence) return false;
        if (first.IsName && (IsBehind(pairing.Claim, first, second, "of") && (two.Possessive || Demonyms.CountryOf(two.Lower) is not null) || pairing.Claim.Before(second.Index) is { Lower: "by" })) return false; // "Elin Berg of Sweden" for "Sweden's Elin Berg"; who does it is the role gate's business
        if (first.IsNumber && !NumberSlots.AreAlike(pairing, one, two)) return false;
        if (first.IsNumber && (NumberSlots.IsDay(pairing.Claim, first) || NumberSlots.IsDay(pairing.Claim, second))) return false;

        // What stands right beside each in the claim: where it stands in the passage decides whether it moved along.
        var moved = 0;
        var left = 0;
        foreach (var (anchor, own, other) in ((Word, Word, Word)[])[(first, one, two), (second, two, one)])
        {
            foreach (var beside in Beside(pairing.Claim, anchor))
            {
                if (pairing.ImageOf(beside) is not { } image) continue;
                var near = Math.Abs(image.Index - own.Index);
                var far = Math.Abs(image.Index - other.Index);
                if (near < far && near <= 4) moved++;
                else if (far < near && far <= 2) left++;
            }
        }

        return first.IsName ? left > 1 && moved == 0 : left > moved;
    }

    private static bool IsBehind(Statement statement, Word first, Word second, string link) =>
        second.Index > first.Index && second.Index - first.Index <= 3 && statement.Before(second.Index)?.Lower == link;

    // "From 5 to 8" and "to 8 from 5": the prepositions moved along.
    private static bool AreMarked(Pairing pairing, Word first, Word second) =>
        Marker(pairing.Claim, first) is { } one && Marker(pairing.Claim, second) is { } two && one != two
        && one == Marker(pairing.Passage, pairing.ImageOf(first)!) && two == Marker(pairing.Passage, pairing.ImageOf(second)!);

    private static string? Marker(Statement statement, Word word) => statement.Before(word.Index)?.Lower is "from" or "to" or "by" or "against" or "for" or "with" ? statement.Before(word.Index)!.Lower : null;

    // The content words that touch an anchor, over articles and "of".
    private static IEnumerable<Word> Beside(Statement claim, Word anchor)
    {
        foreach (var step in (int[])[-1, 1])
        {
            for (var at = anchor.Index + step; at >= 0 && at < claim.Words.Count && Math.Abs(at - anchor.Index) <= 4; at += step)
            {
                var word = claim.Words[at];
                if (word.Chunk != anchor.Chunk) break;
                if (word.IsNumber && word.Stem.StartsWith('#') && word.Lower is not "percent") continue; // the rest of "50 million euros"
                if (word.IsNumber || word.IsName && !anchor.IsName) break;
                if (!word.IsContent) continue;
                yield return word;
                break;
            }
        }
    }
}
