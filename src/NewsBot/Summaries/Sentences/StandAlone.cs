using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Summaries.Sentences;

/// <summary>
/// Whether a sentence can be read without the one before it. One that leans on its neighbour ("He added …", "But …", "Meanwhile …") is left out
/// rather than shown out of context.
/// </summary>
internal static class StandAlone
{
    private const int FewestWords = 7;
    private const int MostWords = 60;

    // Words at the head of a sentence that point back to an earlier one.
    private static readonly FrozenSet<string> s_leaning = FrozenSet.ToFrozenSet(
        """
        accordingly additionally afterwards again also although and another anyway besides both but consequently conversely earlier either even
        finally further furthermore he hence her here hers him his however i indeed instead it it's its later likewise meanwhile moreover my
        nevertheless next nonetheless nor now or otherwise our ours separately she similarly since so still such that that's their theirs them then
        there thereafter therefore these they they're this those though thus too we we're what's which who yet you you're
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Two-word heads that point back.
    private static readonly FrozenSet<string> s_leaningPairs = FrozenSet.ToFrozenSet(
        [
            "the move", "the comments", "the remarks", "the statement", "the announcement", "the decision", "the latter", "the former", "the two", "the same",
            "in addition", "in response", "in contrast", "in turn", "in fact", "in return", "as such", "as a", "after that", "after this", "at the", "for example", "for instance",
            "on the", "all of", "some of", "most of", "one of", "many of", "when asked", "asked if", "asked whether", "asked about",
        ]);

    /// <summary>Whether the sentence can be shown by itself: a whole statement, neither a quotation nor a question.</summary>
    public static bool Holds(string sentence)
    {
        var words = WordRuns.Folded(sentence);
        if (words.Count is < FewestWords or > MostWords) return false;
        if (!char.IsUpper(sentence[0]) && !char.IsDigit(sentence[0])) return false;
        if (sentence[^1] is not ('.' or '!' or '”' or '"' or '’' or ')')) return false;
        if (Leans(words)) return false;

        return Balanced(sentence, '“', '”') && Balanced(sentence, '(', ')') && sentence.Count(unit => unit == '"') % 2 == 0;
    }

    /// <summary>Whether the sentence begins with words that point back to the one before it.</summary>
    public static bool Leans(string sentence) => Leans(WordRuns.Folded(sentence));

    private static bool Leans(IReadOnlyList<string> words) =>
        words.Count > 0 && (s_leaning.Contains(words[0]) || (words.Count > 1 && s_leaningPairs.Contains($"{words[0]} {words[1]}")));

    private static bool Balanced(string sentence, char open, char close) => sentence.Count(unit => unit == open) == sentence.Count(unit => unit == close);
}
