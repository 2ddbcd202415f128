using System.Text.RegularExpressions;
using NewsBot.Text;

namespace NewsBot.Retrieval;

/// <summary>What somebody typed, read: words, phrases in quotation marks that must occur, and words after a minus sign that must not.</summary>
internal sealed partial class SearchQuery
{
    private const int MostLetters = 20_000;

    private SearchQuery(string words, IReadOnlyList<string> phrases, IReadOnlyList<string> excluded)
    {
        Words = words;
        PhraseTexts = phrases;
        ExcludedTexts = excluded;
        Phrases = [.. phrases.Select(Stems)];
        Excluded = [.. excluded.Select(Stems).Where(stems => stems.Count > 0)];
    }

    /// <summary>Each phrase of several words, as typed.</summary>
    public IReadOnlyList<string> PhraseTexts { get; }

    /// <summary>What a hit must not have, as typed: words, or phrases of several.</summary>
    public IReadOnlyList<string> ExcludedTexts { get; }

    /// <summary>All that is looked for, phrases included; empty where nothing is.</summary>
    public string Words { get; }

    /// <summary>The stems of each phrase, in order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Phrases { get; }

    /// <summary>The stems of each word or phrase that a hit must not have, in order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Excluded { get; }

    public static SearchQuery Read(string typed)
    {
        if (typed.Length > MostLetters) typed = typed[..MostLetters];

        var excluded = Excluding().Matches(typed).Select(match => match.Groups[1].Value).ToList();
        var rest = Excluding().Replace(typed, " ");
        var phrases = Quoted().Matches(rest).Select(match => match.Groups[1].Value).Where(phrase => Stems(phrase).Count > 1).ToList();
        return new SearchQuery(rest.Trim(), phrases, excluded);
    }

    /// <summary>Whether a text has every phrase and none of the excluded words.</summary>
    public bool Allows(string text)
    {
        if (Phrases.Count == 0 && Excluded.Count == 0) return true;

        var stems = Stems(text);
        return !Excluded.Any(phrase => Follows(stems, phrase)) && Phrases.All(phrase => Follows(stems, phrase));
    }

    private static bool Follows(List<string> stems, IReadOnlyList<string> phrase)
    {
        for (var start = 0; start <= stems.Count - phrase.Count; start++)
        {
            if (phrase.Select((stem, i) => stems[start + i] == stem).All(same => same)) return true;
        }

        return false;
    }

    private static List<string> Stems(string text) => [.. SearchWords.Of(text).Select(PorterStemmer.Stem)];

    [GeneratedRegex("""(?<![^\s(])[-−](?=[^\s-])(["“][^"“”]*["”]|\S+)""", RegexOptions.None, 2000)]
    private static partial Regex Excluding();

    [GeneratedRegex("""["“]([^"“”]+)["”]""", RegexOptions.None, 2000)]
    private static partial Regex Quoted();
}
