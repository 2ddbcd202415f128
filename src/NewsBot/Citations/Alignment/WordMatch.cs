using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Alignment;

/// <summary>Whether two words mean the same: by their stems, by the groups of news English, by a dictionary from outside.</summary>
internal sealed class WordMatch(WordCloseness? closeness)
{
    private const double LeastCloseness = 0.5;

    /// <summary>1 for forms of one word, less for synonyms, 0 for words that have nothing to do with each other.</summary>
    public double Strength(Word left, Word right)
    {
        if (left.Stem == right.Stem) return 1;
        if (SameMeaning.Holds(left.Lemma, right.Lemma)) return 0.9;
        if (closeness is null || !left.IsContent || !right.IsContent || left.IsName || right.IsName || Opposites.Hold(left.Lemma, right.Lemma)) return 0;
        return closeness(left.Lower, right.Lower) >= LeastCloseness || closeness(left.Lemma, right.Lemma) >= LeastCloseness ? 0.8 : 0;
    }
}
