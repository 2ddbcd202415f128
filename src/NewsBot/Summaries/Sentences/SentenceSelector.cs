using NewsBot.Citations;
using NewsBot.Embeddings;

namespace NewsBot.Summaries.Sentences;

/// <summary>
/// Chooses the sentences that say most in the fewest words: greedily, each for what it adds to those before it (budgeted maximum coverage; Lin and
/// Bilmes 2010). What counts is the subject's phrases, and what the sentences have in common.
/// </summary>
internal sealed class SentenceSelector(WordVectors vectors)
{
    /// <summary>Two sentences that are at least this much alike say the same: the cosine of their content words, 0 to 1.</summary>
    public const double Same = .7;

    private const int FewestWords = 4;

    /// <param name="sentences">In the order of their articles.</param>
    /// <param name="subject">What the summary is to be about; empty: whatever the sentences are about together.</param>
    /// <param name="aim">How much to choose.</param>
    /// <returns>Best first; where the aim asks for it, none that is about something else.</returns>
    public IReadOnlyList<ChosenSentence> Select(IReadOnlyList<SelectableSentence> sentences, IReadOnlyList<WantedPhrase> subject, SelectionAim aim)
    {
        if (sentences.Count == 0) return [];

        var table = new SentenceTable(sentences, vectors);
        var worth = new SentenceWorth(sentences, table, subject);
        var likeness = new SentenceLikeness(table);
        var chosen = new List<ChosenSentence>();
        var closed = new bool[sentences.Count];
        for (var i = 0; i < closed.Length; i++) closed[i] = (table.Lengths[i] < FewestWords && sentences.Count > 1) || (aim.OnlyOfSubject && !worth.IsAbout(i));
        while (chosen.Count < aim.Most)
        {
            var (best, bestGain) = (-1, double.NegativeInfinity);
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!closed[i] && worth.Gain(i) is var gain && gain > bestGain) (best, bestGain) = (i, gain);
            }

            if (best < 0 || (chosen.Count > 0 && subject.Count > 0 && bestGain < aim.LeastGain)) break;

            worth.Take(best);
            var alike = new List<int>();
            foreach (var other in likeness.AtLeast(best, Same))
            {
                if (Contradictions.Hold(sentences[best].Text, sentences[other].Text)) continue; // it says something else, in nearly the same words

                closed[other] = true;
                if (sentences[other].Source != sentences[best].Source && alike.TrueForAll(known => sentences[known].Source != sentences[other].Source)) alike.Add(other);
            }

            closed[best] = true;
            chosen.Add(new ChosenSentence(best, bestGain, alike));
        }

        return chosen;
    }
}
