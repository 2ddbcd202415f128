using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Guards names: each one of the claim stands in its passage, the parts of one name in one name, and an office with the one who holds it.</summary>
internal sealed class NameGate : IGate
{
    private const int Apposition = 6; // words behind a name and a comma
    private const int Beside = 6; // words between an office and its holder

    public string? Objection(Pairing pairing)
    {
        var words = pairing.Claim.Words;
        foreach (var word in words)
        {
            if ((word.IsName || word.Opens && word.IsContent && pairing.ImageOf(word) is { IsName: true } or { Opens: true }) && Apposed(words, word) is { } office && pairing.ImageOf(office) is not null && !Holds(office, word, pairing))
                return $"In the passage “{office.Text}” is not said of “{word.Text}”.";
            if (!word.IsName || Titles.IsAddress(word.Lower)) continue;
            if (pairing.ImageOf(word) is null && !pairing.IsOfSpeaker(word) && !IsInitials(word, pairing)) return $"The passage does not name “{word.Text}”.";
            if (pairing.Claim.After(word.Index) is { IsName: true, Before: ' ' } next && !word.Possessive && !StandTogether(word, next, pairing)) return $"The passage does not name “{word.Text} {next.Text}”.";
            if (pairing.Claim.Before(word.Index) is { Kind: WordKind.Content } role && word.Before is ' ' && Titles.IsRole(role.Lower) && !Holds(role, word, pairing))
                return $"In the passage “{role.Text}” is not said of “{word.Text}”.";
        }

        return null;
    }

    // "Wallace, the British defence secretary, said".
    private static Word? Apposed(IReadOnlyList<Word> words, Word name)
    {
        for (var at = name.Index + 1; at < words.Count && at <= name.Index + Apposition && (at == name.Index + 1 ? words[at].Before is ',' : words[at].Before is ' '); at++)
            if (Titles.IsRole(words[at].Lower) && at > name.Index + 1) return words[at];
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

        return pairing.Speaker is not null && !pairing.Passage.Words.Any(word => pairing.Means(role, word)) && pairing.IsOfSpeaker(role);
    }
}
