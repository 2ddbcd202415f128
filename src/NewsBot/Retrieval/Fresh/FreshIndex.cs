using NewsBot.Retrieval.Indexes;
using NewsBot.Text;

namespace NewsBot.Retrieval.Fresh;

/// <summary>A few new texts in memory, ranked as the archive ranks: how rare a word is, is asked of the archive, not of the few.</summary>
internal sealed class FreshIndex : IPassageIndex
{
    /// <summary>How much of a topic's weight a text must answer, 0 to 1: as for quotations, one with less is about something else.</summary>
    public const double LeastShare = 0.5;

    private const int OfAnArticle = 2;
    private const int Most = 100;

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

    /// <summary>
    /// Only texts that may answer half of what is asked, and of each article the likeliest: a topic is told of an article once, and ranking a text
    /// costs the most.
    /// </summary>
    public IReadOnlyList<Candidate> Candidates(CandidateRequest request, CancellationToken cancellationToken)
    {
        var whole = request.Stems.Sum(word => word.Weight);
        var scores = new Dictionary<int, double>();
        foreach (var word in request.Stems)
        {
            // A relative counts as the word itself here; the ranking knows how near it is.
            var others = request.Related.Where(related => related.Stem == word.Stem).SelectMany(related => related.Others).Select(other => other.Stem);
            foreach (var text in others.Prepend(word.Stem).SelectMany(Holding).Distinct()) scores[text] = scores.GetValueOrDefault(text) + word.Weight;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return
        [
            .. scores.Where(score => score.Value >= whole * LeastShare)
                .GroupBy(score => _texts[score.Key].Article)
                .SelectMany(article => article.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(OfAnArticle))
                .OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(Math.Min(request.Limit, Most))
                .Select(score => new Candidate(score.Key, _texts[score.Key].Title, _texts[score.Key].Text, ReadOnlyMemory<float>.Empty)),
        ];
    }

    // Of words that stand together ("pull_back") the first is looked up: the ranking sees whether the other follows.
    private List<int> Holding(string stem)
    {
        var joint = stem.IndexOf('_', StringComparison.Ordinal);
        return _postings.GetValueOrDefault(joint < 0 ? stem : PorterStemmer.Stem(stem[..joint]), []);
    }
}
