using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards names: each one of the claim stands in its passage, the parts of one name in one name, and an office with the one who holds it.</summary>
internal sealed class NameGate : IGate
{
    private const int Apposition = 6; // words behind a name and a comma
    private const int Beside = 9; // words between an office and its holder

    public string? Objection(Pairing pairing)
    {
        var words = pairing.Claim.Words;
        foreach (var word in words)
        {
            if ((word.IsName || word.Opens && word.IsContent && pairing.ImageOf(word) is { IsName: true } or { Opens: true }) && Apposed(words, word) is { } office && pairing.ImageOf(office) is not null && !Holds(office, word, pairing))
                return $"In the passage “{office.Text}” is not said of “{word.Text}”.";
            if (!word.IsName || Titles.IsAddress(word.Lower)) continue;
            if (PlaceOf(pairing.Claim, word) is { } place && Owners(pairing, place) is { Count: > 0 } owners && !owners.Exists(owner => pairing.Means(word, owner)) && PlaceOfImage(pairing, word)) return $"In the passage “{place.Text}” is not said of “{word.Text}”.";
            if (pairing.ImageOf(word) is null && !pairing.IsOfSpeaker(word) && !IsInitials(word, pairing)) return $"The passage does not name “{word.Text}”.";
            if (pairing.Claim.After(word.Index) is { IsName: true, Before: ' ' } next && !word.Possessive && !StandTogether(word, next, pairing)) return $"The passage does not name “{word.Text} {next.Text}”.";
            if (pairing.Claim.Before(word.Index) is { Kind: WordKind.Content } role && word.Before is ' ' && Titles.IsRole(role.Lower) && !role.Possessive && !Holds(role, word, pairing))
                return $"In the passage “{role.Text}” is not said of “{word.Text}”.";
        }

        return null;
    }

    // "Elin Berg of Sweden", "Sweden's Elin Berg", "the Swede Elin Berg": where the last word of a name is said to belong.
    private static Word? PlaceOf(Statement statement, Word name)
    {
        if (!name.IsName || Demonyms.CountryOf(name.Lower) is not null || statement.After(name.Index) is { IsName: true, Before: ' ' }) return null;
        if (statement.After(name.Index) is { Lower: "of" or "from", Before: ' ' } of && statement.After(of.Index) is { IsName: true } behind && Demonyms.CountryOf(behind.Lower) is not null) return behind;

        var at = name.Index;
        while (at > 0 && statement.Words[at].Before is ' ' && statement.Words[at - 1].IsContent && name.Index - at < 5)
        {
            at--;
            if (statement.Words[at].IsName && Demonyms.CountryOf(statement.Words[at].Lower) is not null) return statement.Words[at];
        }

        return null;
    }

    // The names that the passage gives to a place.
    private static List<Word> Owners(Pairing pairing, Word place) =>
        [.. pairing.Passage.Words.Where(word => PlaceOf(pairing.Passage, word) is { } printed && Demonyms.CountryOf(printed.Lower) == Demonyms.CountryOf(place.Lower))];

    // Whether the passage says where the named one belongs.
    private static bool PlaceOfImage(Pairing pairing, Word name) => pairing.Passage.Words.Any(word => word.IsName && pairing.Means(name, word) && PlaceOf(pairing.Passage, word) is not null);

    // "Wallace, the British defence secretary, said".
    private static Word? Apposed(IReadOnlyList<Word> words, Word name)
    {
        for (var at = name.Index + 1; at < words.Count && at <= name.Index + Apposition && (at == name.Index + 1 ? words[at].Before is ',' : words[at].Before is ' '); at++)
        {
            // "…, the port of Ely, its director said": what follows the comma is no office of a place, nor one that owns another or acts.
            if (at == name.Index + 1 && !(words[at].Lower is "the" or "a" or "an" || words[at].IsContent)) return null;
            if (at > name.Index + 1 && words[at].Lower is "said" or "says" or "of" or "for" or "in") return null;
            if (Titles.IsRole(words[at].Lower) && at > name.Index + 1)
            {
                var next = at + 1;
                while (next < words.Count && words[next].Before is ' ' && (words[next].IsContent || words[next].Lower is "of" or "for" or "the")) next++;
                return !words[at].Possessive && (next >= words.Count || words[next].Before is not ' ') && !(at + 1 < words.Count && words[at + 1] is { IsName: true, Before: ' ' }) ? words[at] : null;
            }
        }

        return null;
    }

    // "WHO" where the passage spells the name out.
    private static bool IsInitials(Word word, Pairing pairing)
    {
        if (word.Text.Length is < 2 or > 6 || !word.Text.All(char.IsUpper)) return false;

        var names = pairing.Passage.Words.Where(one => char.IsUpper(one.Text[0])).ToList();
        for (var first = 0; first + word.Text.Length <= names.Count; first++)
        {
            var at = 0;
            while (at < word.Text.Length && names[first + at].Text[0] == word.Text[at] && (at == 0 || names[first + at].Index - names[first + at - 1].Index <= 3)) at++;
            if (at == word.Text.Length) return true;
        }

        return false;
    }

    private static bool StandTogether(Word first, Word second, Pairing pairing)
    {
        if (Together(pairing.Passage, first, second)) return true;
        if (pairing.Speaker is { } speaker && Together(speaker, first, second)) return true;
        // A place or people before a name: "Russian President", "Danish Halmø".
        return first.Stem != first.Lemma && Demonyms.CountryOf(first.Lower) is not null || Demonyms.CountryOf(second.Lower) is not null
            || first.Lemma.Contains('.', StringComparison.Ordinal) || first.Lemma.Contains('_', StringComparison.Ordinal) || second.Lemma.Contains('_', StringComparison.Ordinal);
    }

    private static bool Together(Statement statement, Word first, Word second)
    {
        foreach (var left in statement.At(first.Stem))
        {
            foreach (var right in statement.At(second.Stem))
            {
                if (Math.Abs(right - left) <= 4 && statement.Words[left].Sentence == statement.Words[right].Sentence) return true;
            }
        }

        return first.Stem == second.Stem;
    }

    private static bool Holds(Word role, Word name, Pairing pairing)
    {
        foreach (var statement in (Statement?[])[pairing.Passage, pairing.Speaker])
        {
            if (statement is null) continue;
            foreach (var at in statement.Words.Where(word => pairing.Means(role, word)))
                if (statement.At(name.Stem).Any(place => Math.Abs(place - at.Index) <= Beside)) return true;
        }

        // "His Ugandan counterpart Grace Nabwire", where another minister is named.
        if (pairing.Passage.Words.Any(word => pairing.Means(role, word)) && pairing.Passage.Words.Any(word => word.Lower is "counterpart" or "colleague" && pairing.Passage.At(name.Stem).Any(place => place > word.Index && place - word.Index <= 4))) return true;
        return pairing.Speaker is not null && !pairing.Passage.Words.Any(word => pairing.Means(role, word)) && pairing.IsOfSpeaker(role);
    }
}
