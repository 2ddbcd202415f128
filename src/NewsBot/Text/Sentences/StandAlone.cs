using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsBot.Text.Sentences;

/// <summary>
/// Whether a sentence can be read without the one before it. One that leans on its neighbour ("He added …", "But …", "Meanwhile …") is left out
/// rather than shown out of context.
/// </summary>
internal static partial class StandAlone
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
        if (sentence.Length == 0 || (!char.IsUpper(sentence[0]) && !char.IsDigit(sentence[0])) || sentence[^1] is not ('.' or '!' or '”' or '"' or '’' or ')')) return false;
        if (Words(sentence) is < FewestWords or > MostWords || Leans(sentence)) return false;
        if (Points(sentence)) return false;

        return Balanced(sentence, '“', '”') && Balanced(sentence, '(', ')') && sentence.Count(unit => unit == '"') % 2 == 0;
    }

    /// <summary>Whether the sentence begins with words that point back to the one before it.</summary>
    public static bool Leans(string sentence)
    {
        // The first two words lie within the first three gaps: "“But the …".
        var end = 0;
        for (var gaps = 0; end < sentence.Length && gaps < 3; end++) gaps += sentence[end] == ' ' ? 1 : 0;
        var words = WordRuns.Folded(sentence[..end]);
        return words.Count > 0 && (s_leaning.Contains(words[0]) || (words.Count > 1 && s_leaningPairs.Contains($"{words[0]} {words[1]}")));
    }

    /// <summary>Whether words within the sentence point back to the one before it, or to a speaker whom it does not name.</summary>
    public static bool Points(string sentence) => Pointing().IsMatch(sentence);

    // Words within that point back, and an attribution to somebody whom the sentence does not name: "…, he allowed."
    [GeneratedRegex(@"\b(?:before|after|of) (?:that|them|these|those) (?!\w+s\b)|(?:,|”) (?:he|she|they) \w+\.?$", RegexOptions.None, 200)]
    private static partial Regex Pointing();

    // Runs between spaces that hold a letter or digit.
    private static int Words(string sentence)
    {
        var count = 0;
        var inside = false;
        foreach (var unit in sentence)
        {
            if (char.IsWhiteSpace(unit)) inside = false;
            else if (!inside && char.IsLetterOrDigit(unit)) (inside, count) = (true, count + 1);
        }

        return count;
    }

    private static bool Balanced(string sentence, char open, char close) => sentence.Count(unit => unit == open) == sentence.Count(unit => unit == close);
}
