using NewsBot.Embeddings;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval.Indexes;

/// <summary>
/// The archive for one search. Words propose candidates through the word index, rarest first and within a budget: a word that stands
/// everywhere costs the most and tells the least. What is left out then counts when the candidates are read.
/// </summary>
/// <param name="places">The places of passages; null where there are none, as for quotations.</param>
internal sealed class ArchiveIndex(SearchSnapshot snapshot, SearchedTable table, QuoteFilter filter, CollectionSample sample, Places? places)
    : IPassageIndex
{
    private const int LeastBudget = 8_000; // rows that the word index may visit: about a microsecond each
    private const int MostBudget = 40_000;
    private const int LeastVisits = 10_000; // rows that are looked up word by word: a quarter of a microsecond each
    private const int MostVisits = 60_000;
    private const int MostRelated = 48;
    private const int ParticleDistance = 2;
    private const int MostNear = 60;
    private const int MostPassing = 20_000; // rows of a filter that are searched alone

    private readonly Dictionary<string, long> _frequencies = new(StringComparer.Ordinal);
    private IReadOnlyList<long>? _passing;

    public IndexStatistics Statistics => sample.Statistics;

    /// <summary>Phrases that a row must have, and words that it must not; null for none.</summary>
    public SearchQuery? Restriction { get; init; }

    /// <summary>How near passages are by the vectors of a configured model; null where none takes part.</summary>
    public ModelNearness? Model { get; init; }

    public long FrequencyOf(string stem)
    {
        if (_frequencies.TryGetValue(stem, out var known)) return known;

        return _frequencies[stem] = sample.FrequencyOf(stem) ?? snapshot.Frequency(table, stem);
    }

    public ReadOnlyMemory<float> VectorOf(string query) => places?.Space.PlaceOf(query) ?? [];

    public IReadOnlyList<Candidate> Candidates(CandidateRequest request, CancellationToken cancellationToken)
    {
        var others = request.Related.SelectMany(related => related.Others).OrderByDescending(word => word.Weight).Take(MostRelated).ToList();
        var numbers = FewPass ? MatchingOfPassing(request, others, cancellationToken)
            : IsOpen ? Occurring(request, others, cancellationToken)
            : Matching(request, others, cancellationToken);
        if (places is not null && !request.Place.IsEmpty) numbers.AddRange(Near(places, request.Place.Span));
        if (Model is not null) numbers.AddRange(Near(Model));
        return
        [
            .. snapshot.Texts(table, [.. numbers.Distinct()], filter)
                .Select(text => new Candidate(text.Number, text.Title, text.Text, places?.Of(text.Number) ?? []) { ModelNearness = Model?.Of(text.Number) ?? 0 }),
        ];
    }

    /// <summary>The passages nearest to the query: where the filter leaves few, among those only.</summary>
    private IReadOnlyList<long> Near(Places known, ReadOnlySpan<float> place) =>
        FewPass ? known.NearestOf(Passing, place, MostNear) : known.Nearest(place, IsUnfiltered ? MostNear : MostNear * 10);

    private IReadOnlyList<long> Near(ModelNearness model) =>
        FewPass ? model.NearestOf(Passing, MostNear) : model.Nearest(IsUnfiltered ? MostNear : MostNear * 10);

    private bool IsUnfiltered => filter.Articles == ArticleFilter.None && filter is { SpeakerWords.Count: 0, Speakers.Count: 0, Kinds.Count: 0 };

    /// <summary>Whether nothing restricts the rows, so that words can be looked up one by one.</summary>
    private bool IsOpen => IsUnfiltered && Restriction is null or { PhraseTexts.Count: 0, ExcludedTexts.Count: 0 };

    /// <summary>Whether the filter leaves so few rows that they are searched alone, however common a word is elsewhere.</summary>
    private bool FewPass => !IsUnfiltered && Passing.Count < MostPassing;

    /// <summary>The rows that the filter lets pass, lowest first, at most <see cref="MostPassing"/>.</summary>
    private IReadOnlyList<long> Passing => _passing ??= snapshot.Passing(table, filter, MostPassing);

    /// <summary>Rows of the few that pass, by their own words and by related ones.</summary>
    private List<long> MatchingOfPassing(CandidateRequest request, List<WeightedStem> others, CancellationToken cancellationToken)
    {
        var own = new Occurrences();
        foreach (var word in request.Stems) Add(own, word);
        var related = new Occurrences();
        foreach (var word in others.Where(word => !(sample.FrequencyOf(word.Stem) > MostBudget))) Add(related, word);
        return [.. own.Best(request.Limit), .. related.Best(request.Limit / 4)];

        void Add(Occurrences found, WeightedStem word)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add(snapshot.MatchingOf(table, Restricted(Expression(word.Word)), Passing), word.Weight);
        }
    }

    /// <summary>Rows by their own words and by related ones, looked up word by word: no row is visited for its length or to be counted.</summary>
    private List<long> Occurring(CandidateRequest request, List<WeightedStem> others, CancellationToken cancellationToken)
    {
        var budget = Math.Clamp(Statistics.Count / 10, LeastVisits, MostVisits);
        var own = new Occurrences();
        var left = budget;
        foreach (var word in request.Stems.OrderBy(word => FrequencyOf(word.Stem)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cost = Cost(word);
            if (cost <= left)
            {
                own.Add(RowsOf(word, left * 2), word.Weight); // a word may stand in a row several times
                left -= cost;
            }
            else if (own.Count == 0)
            {
                own.Add(snapshot.Newest(table, Expression(word.Word), request.Limit), word.Weight); // a word that stands everywhere: the news of it
                left = 0;
            }
        }

        var related = new Occurrences();
        left = budget / 2;
        foreach (var word in others.Where(word => !(sample.FrequencyOf(word.Stem) > budget / 4)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (left <= 0) break;

            var rows = RowsOf(word, left);
            related.Add(rows, word.Weight);
            left -= rows.Count;
        }

        return [.. own.Best(request.Limit), .. related.Best(request.Limit / 4)];
    }

    private IReadOnlyList<long> RowsOf(WeightedStem word, long most) =>
        word.Stem.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 ? snapshot.Occurrences(table, word.Stem, (int)most)
        : snapshot.Newest(table, Expression(word.Word), (int)most); // several words to the index, or none of its Latin ones

    /// <summary>Rows that the filter lets pass, by the index's own ranking.</summary>
    private List<long> Matching(CandidateRequest request, List<WeightedStem> others, CancellationToken cancellationToken)
    {
        var budget = Math.Clamp(Statistics.Count / 25, LeastBudget, MostBudget);
        var oldest = 0L;
        var own = Affordable(request.Stems.OrderBy(word => FrequencyOf(word.Stem)), budget, ref oldest);
        var numbers = new List<long>(snapshot.Matching(table, Restricted(own), filter, oldest, request.Limit));
        cancellationToken.ThrowIfCancellationRequested();

        var none = 0L;
        var cheap = others.Where(word => Cost(word) <= budget / 4);
        numbers.AddRange(snapshot.Matching(table, Restricted(Affordable(cheap, budget / 2, ref none)), filter, 0, request.Limit / 2));
        cancellationToken.ThrowIfCancellationRequested();
        return numbers;
    }

    private MatchExpression Restricted(MatchExpression match)
    {
        if (Restriction is null) return match;
        foreach (var phrase in Restriction.PhraseTexts) match = match.And(MatchExpression.Any([phrase]));
        return Restriction.ExcludedTexts.Count == 0 ? match : match.Without(MatchExpression.Any(Restriction.ExcludedTexts));
    }

    /// <summary>As many of the words as the budget allows, and always one: of a word beyond it the newest rows are taken.</summary>
    private MatchExpression Affordable(IEnumerable<WeightedStem> words, long budget, ref long oldest)
    {
        var left = budget;
        var match = MatchExpression.Any([]);
        foreach (var word in words)
        {
            var cost = Cost(word);
            if (cost > left)
            {
                if (!match.IsEmpty) continue;
                oldest = (long)(Statistics.Count * (1 - ((double)budget / cost)));
            }

            match = match.Or(Expression(word.Word));
            left -= cost;
        }

        return match;
    }

    private long Cost(WeightedStem word)
    {
        var joint = word.Word.IndexOf('_', StringComparison.Ordinal);
        return joint < 0 ? FrequencyOf(word.Stem) : FrequencyOf(Text.PorterStemmer.Stem(word.Word[..joint]));
    }

    private static MatchExpression Expression(string word)
    {
        var joint = word.IndexOf('_', StringComparison.Ordinal);
        if (joint >= 0) return MatchExpression.Near(word[..joint], word[(joint + 1)..], ParticleDistance);

        // The word index parts "150,000", which is read as one word here.
        return word.Length > 3 && word.All(char.IsAsciiDigit) ? MatchExpression.Any([word, Grouped(word)]) : MatchExpression.Any([word]);
    }

    private static string Grouped(string digits)
    {
        var head = digits.Length % 3;
        var groups = Enumerable.Range(0, digits.Length / 3).Select(i => digits.Substring(head + (3 * i), 3));
        return string.Join(' ', head == 0 ? groups : groups.Prepend(digits[..head]));
    }
}
