namespace NewsBot.Summaries.Sentences;

/// <summary>What each sentence would add to those taken so far.</summary>
internal sealed class SentenceWorth
{
    private readonly IReadOnlyList<SelectableSentence> _sentences;
    private readonly SentenceTable _table;
    private readonly double[] _phraseWeights;
    private readonly double[][] _shares;
    private readonly double[] _had;
    private readonly double[] _shared;
    private readonly double[] _sharedPairs;
    private readonly bool[] _taken;

    public SentenceWorth(IReadOnlyList<SelectableSentence> sentences, SentenceTable table, IReadOnlyList<WantedPhrase> subject)
    {
        _sentences = sentences;
        _table = table;
        _taken = new bool[sentences.Count];
        _shared = [.. Enumerable.Range(0, table.StemCount).Select(table.Shared)];
        _sharedPairs = [.. Enumerable.Range(0, table.PairCount).Select(table.SharedPair)];
        _had = new double[subject.Count];
        // What no sentence has cannot be asked of any.
        _phraseWeights = [.. subject.Select(phrase => phrase.Words.Any(words => words.Any(word => table.Find(word) >= 0)) ? phrase.Words.Sum(word => table.Wanted(word[0])) : 0)];
        _shares = [.. table.Words.Select(words => Shares([.. words], subject))];
        var all = _phraseWeights.Sum();
        if (all > 0) _phraseWeights = [.. _phraseWeights.Select(weight => weight / all)];
    }

    /// <summary>What a sentence adds; comparable within one selection.</summary>
    public double Gain(int sentence)
    {
        var lines = _table.Lengths[sentence] / SelectionWeights.Line;
        double central = 0, gain = 0;
        foreach (var word in _table.Words[sentence]) central += _shared[word];
        foreach (var pair in _table.Pairs[sentence]) central += SelectionWeights.Pair * _sharedPairs[pair];
        gain += SelectionWeights.Central * central / Math.Pow(lines, SelectionWeights.Density);
        if (_sentences[sentence].Place is { } place)
        {
            gain += SelectionWeights.Position / (1 + place);
            if (IsTaken(sentence - 1, sentence) || IsTaken(sentence + 1, sentence)) gain += SelectionWeights.Beside;
        }

        if (_had.Length == 0) return gain;

        gain -= SelectionWeights.Length * lines;
        for (var phrase = 0; phrase < _had.Length; phrase++)
        {
            var share = _shares[sentence][phrase];
            gain += _phraseWeights[phrase] * (Math.Max(0, share - _had[phrase]) + (SelectionWeights.Repeated * share));
        }

        return gain;
    }

    /// <summary>Whether a sentence has enough of the subject; true of every one where there is none.</summary>
    public bool IsAbout(int sentence) =>
        _had.Length == 0 || _phraseWeights.Select((weight, phrase) => weight * _shares[sentence][phrase]).Sum() >= SelectionWeights.LeastShare;

    /// <summary>Takes a sentence: what it says is no longer new.</summary>
    public void Take(int sentence)
    {
        _taken[sentence] = true;
        foreach (var word in _table.Words[sentence]) _shared[word] = 0;
        foreach (var pair in _table.Pairs[sentence]) _sharedPairs[pair] = 0;
        for (var phrase = 0; phrase < _had.Length; phrase++) _had[phrase] = Math.Max(_had[phrase], _shares[sentence][phrase]);
    }

    private bool IsTaken(int neighbour, int sentence) =>
        neighbour >= 0 && neighbour < _taken.Length && _taken[neighbour] && _sentences[neighbour].Source == _sentences[sentence].Source;

    private double[] Shares(HashSet<int> words, IReadOnlyList<WantedPhrase> subject) =>
    [
        .. subject.Select((phrase, i) => _phraseWeights[i] == 0 ? 0 : Math.Pow(
            phrase.Words.Sum(alternatives => _table.Wanted(alternatives[0]) * Held(words, alternatives)) / _phraseWeights[i],
            SelectionWeights.Whole)),
    ];

    private double Held(HashSet<int> words, IReadOnlyList<string> alternatives)
    {
        if (words.Contains(_table.Find(alternatives[0]))) return 1;

        return alternatives.Skip(1).Any(other => words.Contains(_table.Find(other))) ? SelectionWeights.Related : 0;
    }
}
