using System.Runtime.InteropServices;
using NewsBot.Text;

namespace NewsBot.Embeddings.Latent;

/// <summary>How often each stem stands in each of some texts, as numbers in a row: dictionaries of words for as many texts take ten times the room.</summary>
internal sealed class CountedTexts
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<int> _frequencies = [];
    private readonly List<int> _starts = [0];
    private readonly List<Cell> _cells = [];

    /// <summary>How many texts were added.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>How often each stem stands in a text; function words are left out.</summary>
    public static Dictionary<string, int> StemCounts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new SearchWords(text);
        while (words.Read())
        {
            if (StopWords.Contains(words.Current)) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, PorterStemmer.Stem(words.Current.ToString()), out _)++;
        }

        return counts;
    }

    public void Add(string text)
    {
        foreach (var (stem, times) in StemCounts(text))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out var known);
            if (!known)
            {
                number = _frequencies.Count;
                _frequencies.Add(0);
            }

            _frequencies[number]++;
            _cells.Add(new(number, times));
        }

        _starts.Add(_cells.Count);
    }

    /// <summary>The stems that tell texts apart, those of some texts but not of all, in ordinal order, each with the number of its texts.</summary>
    public IReadOnlyList<(string Stem, int Frequency)> Telling() =>
    [
        .. _stems.Select(stem => (Stem: stem.Key, Frequency: _frequencies[stem.Value]))
            .Where(stem => stem.Frequency > 1 && stem.Frequency < Count).OrderBy(stem => stem.Stem, StringComparer.Ordinal),
    ];

    /// <summary>One row of length 1 a text, one column for each stem that has a row of its own in <paramref name="rows"/>, in that order.</summary>
    /// <param name="rows">The stems with their columns.</param>
    /// <param name="weights">What each of them weighs.</param>
    public SparseMatrix Weighed(IReadOnlyDictionary<string, int> rows, ReadOnlySpan<float> weights)
    {
        var places = new int[_stems.Count];
        foreach (var (stem, number) in _stems) places[number] = rows.GetValueOrDefault(stem, -1);

        var starts = new int[Count + 1];
        var columns = new List<int>(_cells.Count);
        var values = new List<float>(_cells.Count);
        for (var text = 0; text < Count; text++)
        {
            var cells = new List<(int Column, double Value)>();
            foreach (var (stem, times) in CollectionsMarshal.AsSpan(_cells)[_starts[text].._starts[text + 1]])
            {
                if (places[stem] is >= 0 and var column) cells.Add((column, (1 + Math.Log(times)) * weights[column]));
            }

            cells.Sort((left, right) => left.Column.CompareTo(right.Column));
            var norm = Math.Sqrt(cells.Sum(cell => cell.Value * cell.Value));
            columns.AddRange(cells.Select(cell => cell.Column));
            values.AddRange(cells.Select(cell => (float)(cell.Value / norm)));
            starts[text + 1] = columns.Count;
        }

        return new SparseMatrix(starts, [.. columns], [.. values], rows.Count);
    }

    private readonly record struct Cell(int Stem, int Times);
}
