using NewsBot.Citations.Words;

namespace NewsBot.Citations.Reading.Verbs;

/// <summary>When a verb of a statement holds, by its form and its auxiliaries.</summary>
/// <param name="Time">When.</param>
/// <param name="Passive">Whether its subject suffers it.</param>
internal readonly record struct Verb(VerbTime Time, bool Passive)
{
    private const int LongestGroup = 8; // words before the verb that can belong to it

    /// <summary>The verb at a place; <see cref="VerbTime.Unknown"/> where nothing tells, as with a bare noun.</summary>
    public static Verb At(Statement statement, int index)
    {
        var words = statement.Words;
        var lower = words[index].Form;
        var unchanged = IrregularForms.IsUnchanged(lower);
        var past = VerbForms.LooksPast(lower) || unchanged;
        var ongoing = VerbForms.LooksOngoing(lower);
        string? nearest = null, first = null;
        bool perfect = false, being = false, be = false, toldTo = false;
        for (var at = index - 1; at >= 0 && at >= index - LongestGroup; at--)
        {
            if (words[at + 1].Before is not ' ') break;

            var word = words[at].Lower;
            if (word is "to" && nearest is null or "be" or "have" or "been")
            {
                if (words[at + 1].IsNumber || words[at + 1].Lower is "a" or "an" or "the") break; // "agreed to a three-year deal"
                toldTo = true;
                break;
            }

            if (VerbForms.IsAuxiliary(word))
            {
                nearest ??= word;
                first = word;
                if (word is "has" or "have" or "had" && nearest != word) perfect = true;
                if (word is "has" or "have" or "had" && nearest == word && past) perfect = true;
                if (word is "being") being = true;
                if (word is "is" or "are" or "was" or "were" or "be" or "been" or "am" or "being") be = true;
                continue;
            }

            if (first is not null && !IsAdverb(word)) break;
            if (IsBetween(words[at], words[index])) continue;
            break;
        }

        if (toldTo && past && nearest is "have" or "been") return new Verb(VerbTime.Past, be); // "is alleged to have stolen"
        if (toldTo && IsToBe(statement, index)) return new Verb(VerbTime.Future, be && past);
        if (toldTo) return new Verb(VerbTime.Infinitive, be && past);
        if (first is null) return Bare(statement, index, past && !unchanged, ongoing);

        var passive = be && past;
        if (first is "will" or "shall") return new Verb(VerbTime.Future, passive);
        if (first is "would" or "should" or "can" or "could" or "may" or "might" or "must" or "ought" or "cannot") return new Verb(VerbTime.Modal, passive);
        if (being && first is "being" && statement.Words.Take(index).LastOrDefault(word => word.Lower is "being") is { } gerund && statement.Before(gerund.Index)?.Lower is "after" or "before" or "without" or "of" or "for" or "by") return new Verb(VerbTime.Unknown, true); // "after being stabbed"
        if (being || (ongoing && be)) return new Verb(VerbTime.Ongoing, passive);
        if (perfect || first is "was" or "were" or "had" or "did") return new Verb(VerbTime.Past, passive);
        return new Verb(first is "is" or "are" or "am" or "has" or "have" or "does" or "do" ? VerbTime.Present : VerbTime.Unknown, passive);
    }

    // "Is to buy", "are to be released".
    private static bool IsToBe(Statement statement, int index)
    {
        var at = index - 1;
        while (at > 0 && statement.Words[at].Lower is not "to") at--;
        return at > 0 && statement.Words[at - 1].Lower is "is" or "are" && statement.Words[at].Before is ' ';
    }

    private static Verb Bare(Statement statement, int index, bool past, bool ongoing)
    {
        if (past && IsApart(statement, index)) return new Verb(VerbTime.Unknown, true);
        if (past) return new Verb(VerbTime.Past, statement.After(index) is { Lower: "by" } by && statement.After(by.Index) is not { IsNumber: true } && !(statement.After(by.Index) is { Lower: "just" or "only" or "about" or "nearly" } little && statement.After(little.Index) is { IsNumber: true }));
        if (ongoing) return new Verb(VerbTime.Gerund, false);
        return new Verb(VerbTime.Unknown, false);
    }

    // "The work, valued at 2.6 million, was seized": a participle that closes no clause says nothing of when.
    private static bool IsApart(Statement statement, int index) =>
        statement.Words[index].Before is ',' && statement.After(index) is { Before: ' ' } next && (next.IsNumber || next.Lower is "at" or "in" or "by" or "on" or "for" or "from" or "to" or "with" or "of" or "as")
        && statement.Words.Skip(index + 1).TakeWhile(word => word.Sentence == statement.Words[index].Sentence).FirstOrDefault(word => word.Before is ',') is { } closing
        && (VerbForms.IsAuxiliary(closing.Lower) || VerbForms.LooksPast(closing.Form));

    private static bool IsAdverb(string word) => word is "not" or "never" or "also" or "already" or "still" or "now" or "been" or "only" or "just" or "even" or "again"
        || word.EndsWith("ly", StringComparison.Ordinal);

    // Between an auxiliary and what it is said of may stand adverbs, articles, numbers and adjectives: "has not yet", "was the first", "had 12".
    private static bool IsBetween(Word word, Word verb) =>
        IsAdverb(word.Lower) || (word.IsNumber && !VerbForms.LooksPast(verb.Form)) || word.Lower is "yet" or "a" or "an" or "the" or "no" or "more" or "at_least" or "about" or "some" or "any" or "no_longer";
}
