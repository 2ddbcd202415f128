using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsBot.Text;

/// <summary>Brings the spellings of one word onto one, for comparing: British and American ones, and small numbers in words. What comes out is no spelling.</summary>
internal static partial class Spellings
{
    private const int Shortest = 5; // letters: "hour" and "wise" have one spelling

    private static readonly FrozenDictionary<string, string> s_words = Table(
        "defence defense", "offence offense", "licence license", "pretence pretense", "programme program", "grey gray", "cheque check", "tyre tire", "plough plow", "aluminium aluminum",
        "jewellery jewelry", "sceptical skeptical", "sceptic skeptic", "sceptics skeptics", "practise practice", "mum mom", "storey story", "storeys stories", "kerb curb", "moustache mustache", "pyjamas pajamas", "mould mold",
        "cosy cozy", "draught draft", "fulfil fulfill", "enrol enroll", "instalment installment", "skilful skillful", "wilful willful", "judgement judgment", "towards toward", "afterwards afterward", "whilst while",
        "amongst among", "ok okay", "one 1", "two 2", "three 3", "four 4", "five 5", "six 6", "seven 7", "eight 8", "nine 9", "ten 10", "eleven 11", "twelve 12");

    /// <param name="word">A folded word.</param>
    public static string Fold(string word)
    {
        if (s_words.TryGetValue(word, out var one)) return one;
        if (word.Length < Shortest) return word;
        if (word[^1] is 's' && s_words.TryGetValue(word[..^1], out one)) return $"{one}s";

        word = Our().Replace(word, "or");
        word = Ise().Replace(word, "iz");
        word = Yse().Replace(word, "yz");
        word = Doubled().Replace(word, "$1");
        return Tre().Replace(word, "ter");
    }

    [GeneratedRegex("(?<=..)our(?=$|s$|ed$|ing$|er|able|ably|ful|ite|hood|less)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Our();

    [GeneratedRegex("(?<=..[^aeiou])is(?=e$|es$|ed$|ing$|ation|er$|ers$)|(?<=..al)is(?=e$|es$|ed$|ing$|ation)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ise();

    [GeneratedRegex("(?<=l)ys(?=e$|ed$|es$|ing$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Yse();

    /// <summary>"Labelled", "travelling".</summary>
    [GeneratedRegex("(?<=..[aeiou])(l)l(?=ed$|ing$|er$|ers$|or$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doubled();

    [GeneratedRegex("(?<=..)tre(?=$|s$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tre();

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<string> pairs)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs) table[pair.Split(' ')[0]] = pair.Split(' ')[1];
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
