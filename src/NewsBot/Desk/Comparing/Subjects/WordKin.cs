using System.Collections.Concurrent;
using NewsBot.Citations.Words;
using NewsBot.Citations.Words.Meaning;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>Tells which words name the same or nearly so, and which name persons, by the meanings that the bot is shipped with.</summary>
internal static class WordKin
{
    private const int MostRemembered = 262_144;

    // Above a meaning lie some ten wider ones; "person" is rarely more than six above.
    private const int MostSteps = 7;

    private const int CommonSenses = 1;

    private static readonly ConcurrentDictionary<string, bool> s_persons = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string, string), Kinship> s_kin = new();
    private static readonly ConcurrentDictionary<(string, string), bool> s_siblings = new();
    private static readonly Lazy<int> s_person = new(() => MeaningFile.Shipped.Senses["person"][0]);

    /// <summary>Whether two folded words are forms of one word, are used for one another, or one says the other more widely. Opposites are not.</summary>
    public static bool AreKin(string left, string right) => Of(left, right) is not Kinship.None;

    /// <summary>Whether two folded words name the same: forms of one word, words used for one another, or each said of all that the other is said of.</summary>
    public static bool AreSame(string left, string right) => Of(left, right) is Kinship.Same;

    /// <summary>Whether two folded words name two kinds of one thing, in a common meaning of each, and neither is said for the other: cocaine and heroin, maize and wheat.</summary>
    public static bool AreSiblings(string left, string right)
    {
        if (left == right) return false;
        if (s_siblings.TryGetValue((left, right), out var known)) return known;
        if (s_siblings.Count >= MostRemembered) s_siblings.Clear();

        return s_siblings[(left, right)] = !AreKin(left, right) && WiderOf(left).Overlaps(WiderOf(right));
    }

    /// <summary>Whether a folded word, in its commonest meaning, names persons.</summary>
    public static bool IsPerson(string word)
    {
        if (s_persons.TryGetValue(word, out var known)) return known;
        if (s_persons.Count >= MostRemembered) s_persons.Clear();

        return s_persons[word] = word.EndsWith("men", StringComparison.Ordinal) || Lemmas.Of(word).Any(LeadsToPerson);
    }

    private static HashSet<int> WiderOf(string word) =>
        [.. Lemmas.Of(word).Where(MeaningFile.Shipped.Senses.ContainsKey).SelectMany(lemma => MeaningFile.Shipped.Senses[lemma].Take(CommonSenses)).SelectMany(sense => MeaningFile.Shipped.Wider[sense])];

    private static Kinship Of(string left, string right)
    {
        if (left == right) return Kinship.Same;
        if (s_kin.TryGetValue((left, right), out var known)) return known;

        // Counting a concurrent dictionary locks it, so that only what is new counts.
        if (s_kin.Count >= MostRemembered) s_kin.Clear();
        return s_kin[(left, right)] = Find(left, right);
    }

    private static Kinship Find(string left, string right)
    {
        if (AreForms(left, right)) return Kinship.Same;
        if (Opposites.Hold(Stem(left), Stem(right))) return Kinship.None;

        return (MeaningFile.Shipped.Follows(left, right), MeaningFile.Shipped.Follows(right, left)) switch
        {
            (true, true) => Kinship.Same,
            (false, false) => Kinship.None,
            _ => Kinship.Near,
        };
    }

    private static bool AreForms(string left, string right) => Stem(left) is var first && Stem(right) is var second && (first == second || SameMeaning.Holds(first, second));

    private static string Stem(string word) => PorterStemmer.Stem(IrregularForms.BaseOf(word));

    private static bool LeadsToPerson(string lemma)
    {
        if (!MeaningFile.Shipped.Senses.TryGetValue(lemma, out var senses) || senses.Length == 0) return false;

        List<int> border = [senses[0]];
        for (var step = 0; step < MostSteps && border.Count > 0; step++)
        {
            if (border.Contains(s_person.Value)) return true;
            border = [.. border.SelectMany(sense => MeaningFile.Shipped.Wider[sense]).Distinct()];
        }

        return false;
    }

    private enum Kinship
    {
        None,

        /// <summary>One says the other more widely.</summary>
        Near,
        Same,
    }
}
