using System.Collections.Frozen;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Desk.Speakers;

/// <summary>The words by which speakers are typed and printed: names, titles and roles, folded, hyphens parted.</summary>
internal static class SpeakerWords
{
    private const int ShortestRoot = 5; // letters that a country and its adjective share: Russia, Russian
    private const int LongestEnding = 3;

    // What headlines call those who lead a body.
    private static readonly FrozenSet<string> Heads = "chief head leader boss secretary general director president commissioner chairman chairwoman chair chairperson premier governor".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nicknames = "chief head leader boss".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a name, without articles, suffixes and the titles before its last word, which is a title itself in roles and for a Stephen King.</summary>
    public static IReadOnlyList<string> OfName(string name)
    {
        List<string> words = [.. Of(name).Where(static word => word is not ("the" or "a" or "an" or "jr" or "sr"))];
        return [.. words.Where((word, i) => i == words.Count - 1 || !IsTitle(word))];
    }

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> Of(string text) =>
    [
        .. WordRuns.Folded(text)
            .Select(WordRuns.Possessor)
            .SelectMany(word => word.Split(['-', '\u2011'], StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>Whether a word is a form of address or an office.</summary>
    public static bool IsTitle(string word) => Titles.IsForm(word) || Titles.IsForm($"{word}.") || Titles.IsRole(word);

    /// <summary>Whether a typed word stands for a word of a printed role: the same, its abbreviation, "chief" for who leads, "Russian" for "Russia".</summary>
    public static bool MeanAlike(string printed, string typed)
    {
        if (printed == typed || Titles.InFull($"{printed}.") == typed || Titles.InFull($"{typed}.") == printed) return true;
        if (Nicknames.Contains(typed) && Heads.Contains(printed)) return true;
        var (shorter, longer) = printed.Length <= typed.Length ? (printed, typed) : (typed, printed);
        return shorter.Length >= ShortestRoot && longer.Length - shorter.Length <= LongestEnding && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
