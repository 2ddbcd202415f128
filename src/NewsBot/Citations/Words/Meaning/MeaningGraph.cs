using System.Collections.Concurrent;

namespace NewsBot.Citations.Words.Meaning;

/// <summary>
/// The meanings that WordNet gives to words, and which meaning says less than which: a "vessel" is said of every ferry, and "resignation" of whoever
/// resigns. The relation has a direction: what a claim says must follow from what its passage says.
/// </summary>
internal sealed class MeaningGraph
{
    private const int MostRemembered = 8192;

    private readonly Dictionary<string, int[]> _senses;
    private readonly int[][] _wider;
    private readonly int[][] _derived;
    private readonly ConcurrentDictionary<string, Reached> _remembered = new(StringComparer.Ordinal);

    /// <param name="senses">For each lemma its meanings by number, commonest first.</param>
    /// <param name="wider">For each meaning those that say less.</param>
    /// <param name="derived">For each meaning those of another part of speech that its words are made of or make: "resignation" of "resign".</param>
    public MeaningGraph(IReadOnlyDictionary<string, int[]> senses, IReadOnlyList<int[]> wider, IReadOnlyList<int[]> derived)
    {
        _senses = new Dictionary<string, int[]>(senses, StringComparer.Ordinal);
        _wider = [.. wider];
        _derived = [.. derived];
    }

    /// <summary>The meanings of each lemma: see the constructor.</summary>
    public IReadOnlyDictionary<string, int[]> Senses => _senses;

    /// <summary>For each meaning those that say less.</summary>
    public IReadOnlyList<int[]> Wider => _wider;

    /// <summary>For each meaning those of words made of its words.</summary>
    public IReadOnlyList<int[]> Derived => _derived;

    /// <summary>Whether a word can be said of what another word says: a synonym, a wider word, or one of these as another part of speech.</summary>
    /// <param name="claimed">A word in lower case, in any form.</param>
    /// <param name="printed">The word that it stands for, likewise.</param>
    public bool Follows(string claimed, string printed)
    {
        var said = Of(claimed);
        if (said.Own.Length == 0) return false;

        var stands = Of(printed);
        return Meet(said.Own, stands.All) || Meet(said.Made, stands.Own);
    }

    private static bool Meet(int[] left, int[] right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j]) return true;
            if (left[i] < right[j]) i++;
            else j++;
        }

        return false;
    }

    private Reached Of(string word)
    {
        if (_remembered.TryGetValue(word, out var known)) return known;
        if (_remembered.Count >= MostRemembered) _remembered.Clear();

        return _remembered[word] = Reach(word);
    }

    private Reached Reach(string word)
    {
        var own = new SortedSet<int>();
        foreach (var lemma in Lemmas.Of(word))
        {
            if (_senses.TryGetValue(lemma, out var senses)) own.UnionWith(senses);
        }

        var made = new SortedSet<int>(own.SelectMany(sense => _derived[sense]));
        var all = new SortedSet<int>(own);
        all.UnionWith(made);
        all.UnionWith(all.SelectMany(sense => _wider[sense]).ToList());
        return new Reached([.. own], [.. made], [.. all]);
    }

    /// <summary>The meanings of a word, those of words made of it, and these with what is wider, each in order.</summary>
    private sealed record Reached(int[] Own, int[] Made, int[] All);
}
