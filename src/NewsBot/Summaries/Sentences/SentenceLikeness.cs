namespace NewsBot.Summaries.Sentences;

/// <summary>How alike sentences are: the cosine of their content words, each weighed by how few sentences have it.</summary>
internal sealed class SentenceLikeness
{
    private readonly SentenceTable _table;
    private readonly double[] _lengths;
    private readonly bool[] _held;

    public SentenceLikeness(SentenceTable table)
    {
        _table = table;
        _held = new bool[table.StemCount];
        _lengths = [.. table.Words.Select(words => Math.Sqrt(words.Sum(word => table.Telling(word) * table.Telling(word))))];
    }

    /// <summary>The others that are at least that much alike, in order. Not for use by several threads.</summary>
    public IReadOnlyList<int> AtLeast(int sentence, double least)
    {
        foreach (var word in _table.Words[sentence]) _held[word] = true;
        var alike = new List<int>();
        for (var other = 0; other < _table.Count; other++)
        {
            if (other == sentence || _lengths[other] == 0 || _lengths[sentence] == 0) continue;

            double shared = 0;
            foreach (var word in _table.Words[other])
            {
                if (_held[word]) shared += _table.Telling(word) * _table.Telling(word);
            }

            if (shared / (_lengths[sentence] * _lengths[other]) >= least) alike.Add(other);
        }

        foreach (var word in _table.Words[sentence]) _held[word] = false;
        return alike;
    }
}
