using System.Collections.Frozen;

namespace NewsBot.Figures.Reading;

/// <summary>The words of English that are numbers or parts of numbers.</summary>
internal static class NumberVocabulary
{
    private static readonly FrozenDictionary<string, int> s_small = Numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);

    private static readonly FrozenDictionary<string, int> s_tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    private static readonly FrozenDictionary<string, int> s_ordinals = Numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1, 1);

    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["lakh"] = 100_000,
        ["million"] = 1_000_000,
        ["crore"] = 10_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal> s_short = new Dictionary<string, decimal>
    {
        ["k"] = 1_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    // The loosest use of a plural that names no number: from two of them to a good part of the next plural.
    private static readonly FrozenDictionary<string, (decimal Low, decimal High)> s_vague = new Dictionary<string, (decimal Low, decimal High)>
    {
        ["dozens"] = (24, 199),
        ["scores"] = (40, 399),
        ["hundreds"] = (200, 1_999),
        ["thousands"] = (2_000, 999_999),
        ["millions"] = (2_000_000, 999_999_999),
        ["billions"] = (2_000_000_000, 999_999_999_999),
        ["tens of thousands"] = (20_000, 199_999),
        ["hundreds of thousands"] = (200_000, 1_999_999),
        ["tens of millions"] = (20_000_000, 199_999_999),
        ["hundreds of millions"] = (200_000_000, 1_999_999_999),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> s_parts = new Dictionary<string, int>
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["quarter"] = 4,
        ["quarters"] = 4,
    }.ToFrozenDictionary();

    /// <summary>0 to 19; null for any other word.</summary>
    public static int? Small(string word) => s_small.TryGetValue(word, out var value) ? value : null;

    /// <summary>20, 30, … 90; null for any other word.</summary>
    public static int? Ten(string word) => s_tens.TryGetValue(word, out var value) ? value : null;

    /// <summary>1 to 20; null for any other word.</summary>
    public static int? Ordinal(string word) => s_ordinals.TryGetValue(word, out var value) ? value : null;

    /// <summary>100 for "hundred" and so on; null for any other word.</summary>
    public static decimal? Scale(string word) => s_scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>1,000 for the "k" of "175k" and so on; null for any other ending.</summary>
    public static decimal? ShortScale(string ending) => s_short.TryGetValue(ending, out var value) ? value : null;

    /// <summary>The ends of a plural that names no number; null for any other words.</summary>
    public static (decimal Low, decimal High)? Vague(string words) => s_vague.TryGetValue(words, out var value) ? value : null;

    /// <summary>Into how many parts a word divides: 3 for "third" and "thirds"; null for any other word.</summary>
    public static int? Divisor(string word)
    {
        if (s_parts.TryGetValue(word, out var parts)) return parts;

        var singular = word.EndsWith('s') ? word[..^1] : word;
        return s_ordinals.TryGetValue(singular, out var value) && value is >= 3 and <= 12 ? value : null;
    }

    /// <summary>Whether a word can begin a number that is written out.</summary>
    public static bool IsNumber(string word) => s_small.ContainsKey(word) || s_tens.ContainsKey(word);

    private static FrozenDictionary<string, int> Numbered(string words, int first, int step) =>
        words.Split(' ').Select((word, i) => (word, Value: first + (i * step))).ToFrozenDictionary(pair => pair.word, pair => pair.Value);
}
