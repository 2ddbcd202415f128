using NewsBot.Retrieval;
using NewsBot.Text;

namespace NewsBot.Summaries;

/// <summary>
/// Step "select": the sentences that say most of what the articles say together, each new against those before it: maximal marginal relevance
/// (Carbonell and Goldstein 1998) over tf·idf vectors, with weight for sentences near the top.
/// </summary>
internal sealed class SentenceSelector(WordRelations relations)
{
    // Weights chosen by reading summaries of the five source articles.
    private const double Novelty = .45;
    private const double Position = .35;
    private const double Query = .8;

    // Each sentence that an article has among the chosen ones makes its next one that much less welcome.
    private const double SameArticle = .06;

    /// <summary>Two sentences that are at least this much alike say the same.</summary>
    public const double Same = .7;

    /// <returns>At most <paramref name="most"/> sentences, best first.</returns>
    public IReadOnlyList<Candidate> Select(IReadOnlyList<Candidate> candidates, string? topic, int most)
    {
        if (candidates.Count == 0) return [];

        var vectors = SentenceVectors.Of(candidates);
        var wanted = topic is null ? null : WantedWords(topic);
        var worth = candidates.Select((candidate, i) => Worth(candidate, vectors, i, wanted)).ToArray();
        var chosen = new List<int>();
        var likeness = new double[candidates.Count];
        while (chosen.Count < most)
        {
            var (best, bestScore) = (-1, double.NegativeInfinity);
            for (var i = 0; i < candidates.Count; i++)
            {
                if (chosen.Contains(i) || likeness[i] >= Same || worth[i] <= 0) continue;

                var repeats = chosen.Count(other => candidates[other].Article.Id == candidates[i].Article.Id);
                var score = worth[i] - (Novelty * likeness[i]) - (SameArticle * repeats);
                if (score > bestScore) (best, bestScore) = (i, score);
            }

            if (best < 0) break;

            chosen.Add(best);
            for (var i = 0; i < candidates.Count; i++) likeness[i] = Math.Max(likeness[i], vectors.Cosine(i, best));
        }

        return [.. chosen.Select(i => candidates[i])];
    }

    // With a topic, a sentence that has nothing of it is worth nothing.
    private static double Worth(Candidate candidate, SentenceVectors vectors, int index, IReadOnlyList<IReadOnlySet<string>>? wanted)
    {
        var central = vectors.ToCentre(index) + (Position / (1 + candidate.Place));
        if (wanted is null) return central;

        var met = wanted.Count(words => candidate.Words.Any(word => words.Contains(Stem(word))));
        return met == 0 ? 0 : central + (Query * met / wanted.Count);
    }

    private List<IReadOnlySet<string>> WantedWords(string topic) =>
    [
        .. Topic.Read(topic, relations).Groups.Select(group => (IReadOnlySet<string>)group
            .Where(term => !term.Contains(' '))
            .Select(term => Stem(WordRuns.Fold(term)))
            .ToHashSet()),
    ];

    private static string Stem(string word) => word.Length <= 5 ? word : word[..Math.Max(5, word.Length - 3)];
}
