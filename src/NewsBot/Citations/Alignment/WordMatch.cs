using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;
using NewsBot.Citations.Words.Meaning;

namespace NewsBot.Citations.Alignment;

/// <summary>Whether two words mean the same: by their stems, by the groups of news English, by a dictionary from outside.</summary>
internal sealed class WordMatch(WordCloseness? closeness)
{
    private const double LeastCloseness = 0.5;

    /// <summary>1 for forms of one word, less for synonyms, 0 for words that have nothing to do with each other.</summary>
    public double Strength(Word left, Word right)
    {
        return Known(left, right) is var known and > 0 ? known : Close(left, right);
    }

    /// <summary>As <see cref="Strength"/>, by what the gates know themselves.</summary>
    public static double Known(Word left, Word right)
    {
        if (left.Stem == right.Stem) return 1;
        if (SameMeaning.Holds(left.Stem, right.Stem)) return 0.9;
        return left.IsName && char.IsUpper(right.Text[0]) && IsDemonym(left.Lower, right.Lower) ? 0.9 : 0;
    }

    /// <summary>As <see cref="Strength"/>, by the dictionary from outside; slower than <see cref="Known"/>.</summary>
    public double Close(Word left, Word right)
    {
        if (!left.IsContent || !right.IsContent || left.IsName || right.IsName || Opposites.Hold(left.Stem, right.Stem)) return 0;
        if (Follows(left, right)) return 0.8;
        if (closeness is null) return 0;
        return closeness(left.Lower, right.Lower) >= LeastCloseness || ((left.Lemma != left.Lower || right.Lemma != right.Lower) && closeness(left.Lemma, right.Lemma) >= LeastCloseness) ? 0.8 : 0;
    }

    private static bool Follows(Word left, Word right) => MeaningFile.Shipped.Follows(left.Lower, right.Lower)
        || ((left.Lemma != left.Lower || right.Lemma != right.Lower) && MeaningFile.Shipped.Follows(left.Lemma, right.Lemma));

    // "Tasmania" and "Tasmanian", "Zambia" and "Zambians".
    private static bool IsDemonym(string left, string right)
    {
        var (place, people) = left.Length < right.Length ? (left, right) : (right, left);
        if (place.Length < 4) return false;

        var root = place[^1] is 'a' or 'o' or 'y' ? place.AsSpan(0, place.Length - 1) : place;
        return people.AsSpan().StartsWith(root, StringComparison.Ordinal) && people.AsSpan(root.Length) is "an" or "ans" or "ian" or "ians" or "n" or "ese" or "ish" or "i" or "is";
    }
}
