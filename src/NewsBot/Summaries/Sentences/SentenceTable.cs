using System.Runtime.InteropServices;
using NewsBot.Embeddings;
using NewsBot.Text;

namespace NewsBot.Summaries.Sentences;

/// <summary>Sentences as numbers: the stems of each, its pairs of neighbouring stems, and how many sentences have each of them.</summary>
internal sealed class SentenceTable
{
    private readonly WordVectors _vectors;
    private readonly Dictionary<string, int> _stemOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];
    private readonly List<int> _frequency = [];
    private readonly List<int> _pairFrequency = [];
    private readonly List<bool> _isFunctionWord = [];

    public SentenceTable(IReadOnlyList<SelectableSentence> sentences, WordVectors vectors)
    {
        _vectors = vectors;
        Words = new int[sentences.Count][];
        Pairs = new int[sentences.Count][];
        Lengths = new int[sentences.Count];
        var run = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            run.Clear();
            var reader = new SearchWords(sentences[i].Text);
            while (reader.Read()) run.Add(StemOf(reader.Current));
            Lengths[i] = run.Count;
            Words[i] = [.. run.Distinct()];
            Pairs[i] = [.. Enumerable.Range(0, Math.Max(0, run.Count - 1)).Select(at => PairOf(run[at], run[at + 1])).Distinct()];
            foreach (var stem in Words[i]) _frequency[stem]++;
            foreach (var pair in Pairs[i]) _pairFrequency[pair]++;
        }
    }

    /// <summary>The stems of each sentence, each once.</summary>
    public int[][] Words { get; }

    /// <summary>The pairs of neighbouring stems of each sentence, each once.</summary>
    public int[][] Pairs { get; }

    /// <summary>How many words each sentence has.</summary>
    public int[] Lengths { get; }

    public int Count => Words.Length;

    public int StemCount => _frequency.Count;

    public int PairCount => _pairFrequency.Count;

    /// <summary>What the sentences have in common by a stem: 0 for one that a single sentence has, 1 for one that all have.</summary>
    public double Shared(int stem) =>
        Math.Max(0, _frequency[stem] - 1.0) / Count * (_isFunctionWord[stem] ? SelectionWeights.FunctionWord : 1);

    /// <summary>The same of a pair.</summary>
    public double SharedPair(int pair) => Math.Max(0, _pairFrequency[pair] - 1.0) / Count;

    /// <summary>How much a content word tells, by how few of the sentences have it; 0 for a function word.</summary>
    public double Telling(int stem) => _isFunctionWord[stem] ? 0 : Math.Log(1 + ((double)Count / _frequency[stem]));

    /// <summary>The weight of a wanted word: rare among the sentences and rare in English.</summary>
    public double Wanted(string word)
    {
        var known = _stemOfWord.TryGetValue(word, out var stem) || _stems.TryGetValue(PorterStemmer.Stem(word), out stem);
        return Math.Log(1 + (Count / (known ? _frequency[stem] : .5))) + (SelectionWeights.Rareness * Rareness(word));
    }

    /// <summary>The number of a word's stem; -1 where no sentence has it.</summary>
    public int Find(string word) => _stems.GetValueOrDefault(PorterStemmer.Stem(word), -1);

    private int StemOf(ReadOnlySpan<char> word)
    {
        var known = _stemOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var number)) return number;

        var written = word.ToString();
        var stem = PorterStemmer.Stem(written);
        if (!_stems.TryGetValue(stem, out number))
        {
            number = _stems[stem] = _frequency.Count;
            _frequency.Add(0);
            _isFunctionWord.Add(StopWords.Contains(written));
        }

        return _stemOfWord[written] = number;
    }

    private int PairOf(int first, int second)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, ((long)first << 32) | (uint)second, out var known);
        if (known) return number;

        _pairFrequency.Add(0);
        return number = _pairFrequency.Count - 1;
    }

    // The numbers of the vectors are ranks by frequency: by Zipf's law the logarithm of the rank grows as the rareness does.
    private double Rareness(string word) => Math.Log(1.5 + (_vectors.NumberOf(word) is var rank and >= 0 ? rank : _vectors.Words.Count));
}
