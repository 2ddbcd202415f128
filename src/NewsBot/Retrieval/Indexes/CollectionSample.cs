using System.Runtime.InteropServices;
using NewsBot.Storage.Search;
using NewsBot.Text;

namespace NewsBot.Retrieval.Indexes;

/// <summary>What a sample of a table tells of all of it: how long texts are, and how common the common words.</summary>
internal sealed class CollectionSample
{
    /// <summary>How many texts a sample holds at most; a table of fewer is counted whole.</summary>
    public const int Size = 2000;

    private const int TrustedFrequency = 20; // a word rarer than that in the sample is looked up

    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);
    private readonly int _count;
    private readonly bool _whole;

    /// <param name="texts">The sample.</param>
    /// <param name="highest">How many rows the table has, as far as is known.</param>
    public CollectionSample(IReadOnlyList<SearchedText> texts, long highest)
    {
        _count = texts.Count;
        _whole = highest <= Size;
        var lengths = new List<int>(texts.Count);
        var titles = 0;
        foreach (var text in texts)
        {
            var stems = new HashSet<string>(StringComparer.Ordinal);
            var title = Read(text.Title, stems);
            titles += title;
            lengths.Add(title + Read(text.Text, stems));
            foreach (var stem in stems) CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, stem, out _)++;
        }

        lengths.Sort();
        var known = Math.Max(1, texts.Count);
        Statistics = new IndexStatistics(_whole ? texts.Count : highest, lengths.Sum() / (double)known, lengths.Count == 0 ? 0 : lengths[lengths.Count / 2], titles / (double)known);
    }

    public IndexStatistics Statistics { get; }

    /// <summary>In how many texts of the table a stem stands; null where the sample is too small to tell.</summary>
    public long? FrequencyOf(string stem)
    {
        var found = _frequencies.GetValueOrDefault(stem);
        if (_whole) return found;
        return found >= TrustedFrequency ? (long)((double)found / _count * Statistics.Count) : null;
    }

    private static int Read(string text, HashSet<string> stems)
    {
        var words = new SearchWords(text);
        var count = 0;
        for (; words.Read(); count++) stems.Add(PorterStemmer.Stem(words.Current.ToString()));
        return count;
    }
}
