using System.Numerics.Tensors;
using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Text;

namespace NewsBot.Retrieval.Ranking;

/// <summary>
/// Orders texts by a query: BM25, and on top of it what words alone cannot see: related words, order and nearness of words, the lead,
/// the title, and the company that words keep in this archive.
/// </summary>
/// <param name="related">Tells what a word can be said with; null where nothing does.</param>
/// <param name="weights">How much each sign counts.</param>
internal sealed class PassageRanking(WordVectors? related, RankingWeights weights)
{
    private const int FeedbackTexts = 20;
    private const int LeastCandidates = 200;
    private const int LeastOfWorker = 100; // matching fewer candidates is not worth another thread
    private const double TrustedCount = 1000; // a space learned from fewer texts tells the company of words less surely

    /// <summary>The best texts for a query, best first, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<RankedPassage> Rank(string text, IPassageIndex index, int limit, CancellationToken cancellationToken)
    {
        var query = RankingQuery.Read(text, index, weights.Related > 0 ? related : null);
        if (query.Terms.Count == 0) return [];

        var place = weights.Meaning > 0 ? index.VectorOf(text) : ReadOnlyMemory<float>.Empty;
        var trust = Math.Min(1, (double)index.Statistics.Count / TrustedCount);
        var candidates = index.Candidates(Request(query, place, trust, Math.Max(limit, LeastCandidates)), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        var signs = new SignReader(query, index.Statistics);
        var matches = Matches(query, candidates);
        var words = matches.Select(signs.Words).ToList();
        var feedback = weights.Feedback > 0 ? Feedback(candidates, words) : [];

        // What full nearness is worth: the best score by words, or what the rarest word would score where no text has any.
        var unit = Math.Max(words.DefaultIfEmpty().Max(), query.Terms.Max(term => term.Idf));
        var ranked = new List<RankedPassage>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var found = new RankingSigns
            {
                Words = words[i],
                Related = signs.Related(matches[i]),
                Pairs = signs.Pairs(matches[i]),
                Near = signs.Near(matches[i]),
                Lead = signs.Lead(matches[i]),
                Title = signs.Title(matches[i]),
                Meaning = unit * trust * Nearness(place, candidates[i].Vector),
                Model = unit * candidates[i].ModelNearness,
                Feedback = unit * Nearness(feedback, candidates[i].Vector),
            };
            ranked.Add(new RankedPassage(query, candidates[i], matches[i], found, weights.Score(found)));
        }

        var byWords = Ranks(ranked, passage => passage.Signs.Words);
        var byVectors = Ranks(ranked, passage => passage.Signs.Model > 0 ? passage.Signs.Model : passage.Signs.Meaning);
        return
        [
            .. ranked.Where(passage => passage.Score > 0).OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Candidate.Key).Take(limit)
                .Select(passage => passage with
                {
                    WordRank = byWords.TryGetValue(passage.Candidate.Key, out var word) ? word : null,
                    VectorRank = byVectors.TryGetValue(passage.Candidate.Key, out var vector) ? vector : null,
                }),
        ];
    }

    private static TextMatch[] Matches(RankingQuery query, IReadOnlyList<Candidate> candidates)
    {
        var matches = new TextMatch[candidates.Count];
        var workers = Math.Clamp(candidates.Count / LeastOfWorker, 1, Environment.ProcessorCount);
        Parallel.For(0, workers, worker =>
        {
            var matcher = new TextMatcher(query);
            for (var i = worker; i < matches.Length; i += workers) matches[i] = matcher.Match(candidates[i].Title, candidates[i].Text);
        });
        return matches;
    }

    private CandidateRequest Request(RankingQuery query, ReadOnlyMemory<float> place, double trust, int limit) => new()
    {
        Stems = [.. query.Terms.Where(_ => weights.Words > 0).Select(term => new WeightedStem(term.Word, term.Stem, term.Idf * term.Repeats))],
        Related = [.. query.Terms.Where(term => term.Related.Count > 0).Select(Related)],
        Place = place,
        PlaceShare = weights.Meaning * trust,
        Limit = limit,
    };

    private RelatedStems Related(RankingTerm term) => new(
        term.Stem,
        [
            .. term.Related.Select(word => new WeightedStem(word.Word, PorterStemmer.Stem(word.Word), weights.Related * term.Idf * word.Similarity))
                .DistinctBy(word => word.Stem), // closest first: the first of a stem is its best
        ]);

    private static Dictionary<long, int> Ranks(List<RankedPassage> passages, Func<RankedPassage, double> sign)
    {
        var ordered = passages.Where(passage => sign(passage) > 0).OrderByDescending(sign).ThenBy(passage => passage.Candidate.Key);
        return ordered.Select((passage, i) => KeyValuePair.Create(passage.Candidate.Key, i + 1)).ToDictionary();
    }

    /// <summary>The direction of the texts that match best by words; empty where none has a place.</summary>
    private static float[] Feedback(IReadOnlyList<Candidate> candidates, List<double> words)
    {
        float[] direction = [];
        foreach (var best in Enumerable.Range(0, candidates.Count).Where(i => words[i] > 0).OrderByDescending(i => words[i]).Take(FeedbackTexts))
        {
            if (candidates[best].Vector.IsEmpty) continue;
            if (direction.Length == 0) direction = new float[candidates[best].Vector.Length];
            TensorPrimitives.MultiplyAdd(candidates[best].Vector.Span, (float)words[best], direction, direction);
        }

        var norm = TensorPrimitives.Norm(direction);
        if (norm == 0) return [];

        TensorPrimitives.Multiply(direction, 1 / norm, direction);
        return direction;
    }

    private static double Nearness(ReadOnlyMemory<float> left, ReadOnlyMemory<float> right) =>
        left.Length > 0 && left.Length == right.Length ? Math.Max(0, TensorPrimitives.Dot(left.Span, right.Span)) : 0;
}
