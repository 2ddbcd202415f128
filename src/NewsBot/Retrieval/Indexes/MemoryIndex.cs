using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;
using NewsBot.Retrieval.Ranking;
using NewsBot.Text;

namespace NewsBot.Retrieval.Indexes;

/// <summary>Texts held in memory, every one of which is weighed for every query.</summary>
internal sealed class MemoryIndex : IPassageIndex
{
    private readonly IReadOnlyList<string> _titles;
    private readonly IReadOnlyList<string> _texts;
    private readonly int[] _lengths;
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly LatentSpace? _space;
    private readonly float[][] _places;

    /// <param name="titles">The title of each text; empty where it has none.</param>
    /// <param name="texts">The texts; the place of one is its key.</param>
    public MemoryIndex(IReadOnlyList<string> titles, IReadOnlyList<string> texts)
    {
        _titles = titles;
        _texts = texts;
        _lengths = new int[texts.Count];
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++) Count(i, stems);

        var lengths = _lengths.Order().ToArray();
        Statistics = new IndexStatistics(
            texts.Count,
            texts.Count == 0 ? 0 : _lengths.Average(),
            texts.Count == 0 ? 0 : lengths[lengths.Length / 2],
            texts.Count == 0 ? 0 : titles.Average(title => SearchWords.Of(title).Count));
        _space = LatentSpace.Learn(Sample());
        _places = [.. Enumerable.Range(0, texts.Count).Select(text => _space?.PlaceOf(Whole(text)) ?? [])];
    }

    public IndexStatistics Statistics { get; }

    public long FrequencyOf(string stem) => _postings.TryGetValue(stem, out var postings) ? postings.Count : 0;

    public ReadOnlyMemory<float> VectorOf(string query) => _space?.PlaceOf(query) ?? [];

    public IReadOnlyList<Candidate> Candidates(CandidateRequest request, CancellationToken cancellationToken)
    {
        var scores = new double[_texts.Count];
        foreach (var (_, stem, weight) in request.Stems) Add(stem, weight, scores);
        var unit = request.PlaceShare * Math.Max(1, scores.DefaultIfEmpty().Max());
        foreach (var related in request.Related) Add(related, scores);
        if (!request.Place.IsEmpty)
        {
            for (var i = 0; i < scores.Length; i++)
            {
                if (_places[i].Length > 0) scores[i] += unit * Math.Max(0, TensorPrimitives.Dot(request.Place.Span, _places[i]));
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return [.. Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0).OrderByDescending(i => scores[i]).Take(request.Limit)
            .Select(i => new Candidate(i, _titles[i], _texts[i], _places[i]))];
    }

    private string Whole(int text) => _titles[text].Length == 0 ? _texts[text] : $"{_titles[text]}\n{_texts[text]}";

    private IEnumerable<string> Sample()
    {
        var step = Math.Max(1, (double)_texts.Count / LatentSpace.LargestSample);
        for (var at = 0.0; (int)at < _texts.Count; at += step) yield return Whole((int)at);
    }

    private void Add(string stem, double weight, double[] scores)
    {
        if (!_postings.TryGetValue(stem, out var postings)) return;

        foreach (var (text, occurrences) in postings)
            scores[text] += Bm25.Weight(weight, occurrences, _lengths[text], Statistics.MeanLength);
    }

    private void Add(RelatedStems related, double[] scores)
    {
        var settled = new HashSet<int>(_postings.GetValueOrDefault(related.Stem, []).Select(posting => posting.Text));
        foreach (var (_, stem, weight) in related.Others)
        {
            // Of words that stand together ("pull_back") the first is looked up: the ranking sees whether the other follows.
            var joint = stem.IndexOf('_', StringComparison.Ordinal);
            foreach (var posting in _postings.GetValueOrDefault(joint < 0 ? stem : PorterStemmer.Stem(stem[..joint]), []))
            {
                if (settled.Add(posting.Text)) scores[posting.Text] += weight;
            }
        }
    }

    private void Count(int text, Dictionary<string, string> stems)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new SearchWords(Whole(text));
        while (words.Read())
        {
            if (!lookup.TryGetValue(words.Current, out var stem))
            {
                var word = words.Current.ToString();
                stems[word] = stem = PorterStemmer.Stem(word);
            }

            CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
            _lengths[text]++;
        }

        foreach (var (stem, occurrences) in counts)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, stem, out _);
            (postings ??= []).Add(new Posting(text, occurrences));
        }
    }

    private readonly record struct Posting(int Text, int Occurrences);
}
