using NewsBot.Retrieval.Indexes;
using NewsBot.Text;

namespace NewsBot.Retrieval.Fresh;

/// <summary>A few new texts in memory, ranked as the archive ranks: how rare a word is, is asked of the archive, not of the few.</summary>
internal sealed class FreshIndex : IPassageIndex
{
    private readonly IPassageIndex _archive;
    private readonly IReadOnlyList<FreshText> _texts;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);

    /// <param name="archive">Tells how rare words are.</param>
    /// <param name="texts">The place of one is its key.</param>
    public FreshIndex(IPassageIndex archive, IReadOnlyList<FreshText> texts)
    {
        (_archive, _texts) = (archive, texts);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var word in SearchWords.Of($"{texts[i].Title}\n{texts[i].Text}").Distinct())
            {
                if (!stems.TryGetValue(word, out var stem)) stems[word] = stem = PorterStemmer.Stem(word);
                if (!_postings.TryGetValue(stem, out var postings)) _postings[stem] = postings = [];
                if (postings.Count == 0 || postings[^1] != i) postings.Add(i);
            }
        }
    }

    public IndexStatistics Statistics => _archive.Statistics;

    public long FrequencyOf(string stem) => _archive.FrequencyOf(stem);

    /// <summary>None: a watch is for words and their relatives.</summary>
    public ReadOnlyMemory<float> VectorOf(string query) => ReadOnlyMemory<float>.Empty;

    public IReadOnlyList<Candidate> Candidates(CandidateRequest request, CancellationToken cancellationToken)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (_, stem, weight) in request.Stems) Add(stem, weight, scores);
        foreach (var (_, stem, weight) in request.Related.SelectMany(related => related.Others))
        {
            // Of words that stand together ("pull_back") the first is looked up: the ranking sees whether the other follows.
            var joint = stem.IndexOf('_', StringComparison.Ordinal);
            Add(joint < 0 ? stem : PorterStemmer.Stem(stem[..joint]), weight, scores);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return
        [
            .. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(request.Limit)
                .Select(score => new Candidate(score.Key, _texts[score.Key].Title, _texts[score.Key].Text, ReadOnlyMemory<float>.Empty)),
        ];
    }

    private void Add(string stem, double weight, Dictionary<int, double> scores)
    {
        foreach (var text in _postings.GetValueOrDefault(stem, [])) scores[text] = scores.GetValueOrDefault(text) + weight;
    }
}
