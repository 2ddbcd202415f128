using System.Collections.Concurrent;
using NewsBot.Text;

namespace NewsBot.Embeddings;

/// <summary>
/// The words that the bot knows before it has read anything: for each a direction, learned from the company it keeps in public English text,
/// and the words that WordNet relates to it.
/// </summary>
internal sealed class WordVectors
{
    private const double LeastSimilarity = 0.3;
    private const double LeastGraphSimilarity = 0.4;
    private const double LeastCosineOfRelated = 0.2; // a chain of relations that usage does not bear out is a chance one
    private const double HopDecay = 0.85;
    private const int MostHops = 5;
    private const int MostRemembered = 4096;

    private readonly IReadOnlyList<string> _words;
    private readonly sbyte[] _bytes;
    private readonly float[] _scales;
    private readonly IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> _relations;
    private readonly Dictionary<string, int> _numbers;
    private readonly ConcurrentDictionary<string, IReadOnlyList<RelatedWord>> _remembered = new(StringComparer.Ordinal);

    /// <param name="words">As <see cref="SearchWords"/> writes them, most frequent first; a verb with its particle joined by an underscore.</param>
    /// <param name="vectors">For each word a vector of unit length, or of zeros.</param>
    /// <param name="relations">For each word the numbers of related ones and how closely they are related, above 0 and at most 1.</param>
    public WordVectors(IReadOnlyList<string> words, float[][] vectors, IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> relations)
        : this(words, new sbyte[words.Count * Width(vectors)], new float[words.Count], relations)
    {
        for (var i = 0; i < vectors.Length; i++) _scales[i] = ByteVectors.Quantize(vectors[i], _bytes.AsSpan(i * Dimensions, Dimensions));
    }

    /// <param name="bytes">The vectors, one after another: see <see cref="ByteVectors"/>.</param>
    /// <param name="scales">What a byte of 1 stands for in each.</param>
    public WordVectors(IReadOnlyList<string> words, sbyte[] bytes, float[] scales, IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> relations)
    {
        _words = words;
        _bytes = bytes;
        _scales = scales;
        _relations = relations;
        _numbers = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++) _numbers.Add(words[i], i);
        Dimensions = words.Count == 0 ? 0 : bytes.Length / words.Count;
    }

    public int Dimensions { get; }

    public IReadOnlyList<string> Words => _words;

    /// <summary>What a byte of 1 stands for, word by word.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>All vectors, one after another.</summary>
    public ReadOnlySpan<sbyte> Bytes => _bytes;

    /// <summary>The relations of each word: see the constructor.</summary>
    public IReadOnlyList<IReadOnlyList<KeyValuePair<int, float>>> Relations => _relations;

    /// <summary>The number of a word; -1 where it is not known.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : -1;

    /// <summary>How near two words lie: -1 to 1; 0 where one of them has no vector.</summary>
    public double Cosine(int left, int right) => ByteVectors.Dot(VectorOf(left), VectorOf(right)) * (double)_scales[left] * _scales[right];

    /// <summary>The bytes of a word's vector.</summary>
    public ReadOnlySpan<sbyte> VectorOf(int word) => _bytes.AsSpan(word * Dimensions, Dimensions);

    /// <summary>
    /// The words that can stand in for a word, closest first: those near it, by the square of the cosine, and those that a short chain of
    /// relations leads to. Function words and words of the same stem are left out; empty for a word that is not known.
    /// </summary>
    public IReadOnlyList<RelatedWord> RelatedTo(string word)
    {
        if (_remembered.TryGetValue(word, out var known)) return known;
        if (_remembered.Count >= MostRemembered) _remembered.Clear();

        return _remembered[word] = NumberOf(word) is var number and >= 0 ? Find(number) : [];
    }

    private static int Width(float[][] vectors) => vectors.Length == 0 ? 0 : vectors[0].Length;

    private List<RelatedWord> Find(int word)
    {
        var stem = PorterStemmer.Stem(_words[word]);
        var chains = Chains(word);
        var related = new List<RelatedWord>();
        for (var other = 0; other < _words.Count; other++)
        {
            var cosine = Cosine(word, other);
            var chain = chains.GetValueOrDefault(other);
            var similarity = cosine * cosine >= LeastSimilarity && cosine > 0 ? cosine * cosine : 0;
            if (chain > similarity && (cosine >= LeastCosineOfRelated || _scales[word] == 0 || _scales[other] == 0)) similarity = chain;
            if (similarity == 0 || other == word || StopWords.Contains(_words[other]) || PorterStemmer.Stem(_words[other]) == stem) continue;

            related.Add(new RelatedWord(_words[other], Math.Min(1, similarity)));
        }

        return [.. related.OrderByDescending(found => found.Similarity).ThenBy(found => found.Word, StringComparer.Ordinal)];
    }

    /// <summary>The best chain of relations to each word that one leads to.</summary>
    private Dictionary<int, double> Chains(int word)
    {
        var best = new Dictionary<int, double> { [word] = 1 };
        var border = new List<int> { word };
        for (var hop = 0; hop < MostHops && border.Count > 0; hop++)
        {
            var next = new List<int>();
            foreach (var from in border)
            {
                foreach (var (to, closeness) in _relations[from])
                {
                    var strength = best[from] * HopDecay * Math.Sqrt(closeness);
                    if (strength < LeastGraphSimilarity || strength <= best.GetValueOrDefault(to)) continue;
                    best[to] = strength;
                    next.Add(to);
                }
            }

            border = next;
        }

        return best;
    }
}
