using System.Collections.Frozen;
using NewsBot.Citations.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>
/// Finds the phrases of `words.same` in a text: "lost his job", "gave the green light". Unlike those of <see cref="Phrases"/> their words stay what they are, and the
/// whole may be said besides for what one word says.
/// </summary>
internal static class Idioms
{
    private static readonly FrozenDictionary<string, Phrase[]> s_phrases = SameMeaning.Phrases.Concat(GrammarWords.LightIdioms).Distinct(StringComparer.Ordinal).Where(phrase => Phrases.MeaningOf(phrase) == phrase && !Phrases.IsMeaning(phrase))
        .Select(phrase => Phrase.Of(phrase, PorterStemmer.Stem(phrase)))
        .GroupBy(phrase => phrase.Stems[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Stems.Count).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_light = GrammarWords.LightIdioms.Select(PorterStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an idiom says next to nothing by itself: "come into force".</summary>
    public static bool IsLight(Idiom idiom) => s_light.Contains(idiom.Stem);

    /// <summary>The idioms among the words of a text, in order of their first words.</summary>
    public static IReadOnlyList<Idiom> In(IReadOnlyList<Word> words)
    {
        var found = new List<Idiom>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!s_phrases.TryGetValue(words[at].Stem, out var phrases)) continue;

            foreach (var phrase in phrases)
            {
                if (EndOf(phrase, words, at) is { } end) found.Add(new Idiom(at, end, phrase.Meaning));
            }
        }

        return found;
    }

    // An article, a possessive, a reflexive, an adverb or a number may stand inside: "lost their jobs", "turned himself in", "fell far short", "claimed 12 lives".
    private static int? EndOf(Phrase phrase, IReadOnlyList<Word> words, int at)
    {
        var next = at + 1;
        for (var i = 1; i < phrase.Stems.Count; i++, next++)
        {
            while (next + 1 < words.Count && next <= at + i + 1 && words[next].Before is ' ' && words[next].Stem != phrase.Stems[i] && (words[next].IsNumber || GrammarWords.MayStandInside(words[next].Lower))) next++;
            if (next >= words.Count || words[next].Before is not ' ' || words[next].Stem != phrase.Stems[i]) return null;
        }

        return next;
    }
}
