using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Text;

namespace NewsBot.Retrieval.Ranking;

/// <summary>A query as the ranking uses it.</summary>
internal sealed class RankingQuery
{
    /// <summary>More words than this add cost and no meaning; the first ones are kept.</summary>
    private const int MostWords = 64;

    private RankingQuery(IReadOnlyList<RankingTerm> terms, IReadOnlyList<int> order)
    {
        Terms = terms;
        Order = order;
    }

    /// <summary>The different words, in the order in which they first stand.</summary>
    public IReadOnlyList<RankingTerm> Terms { get; }

    /// <summary>The words as they follow each other: places in <see cref="Terms"/>.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <param name="text">The words of the query.</param>
    /// <param name="index">Tells how rare a word is.</param>
    /// <param name="related">Tells what a word can be said with; null where nothing does.</param>
    public static RankingQuery Read(string text, IPassageIndex index, WordVectors? related)
    {
        var words = SearchWords.Of(text).Take(MostWords).ToList();
        var content = words.Where(word => !StopWords.Contains(word)).ToList();
        if (content.Count >= 2) words = content;

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new List<RankingTerm>();
        var order = new List<int>();
        foreach (var word in words)
        {
            var stem = PorterStemmer.Stem(word);
            if (places.TryGetValue(stem, out var place))
            {
                terms[place] = terms[place] with { Repeats = terms[place].Repeats + 1 };
            }
            else
            {
                places.Add(stem, place = terms.Count);
                var idf = Bm25.Idf(index.Statistics.Count, index.FrequencyOf(stem));
                terms.Add(new RankingTerm(word, stem, 1, idf, related is null || StopWords.Contains(word) ? [] : related.RelatedTo(word)));
            }

            order.Add(place);
        }

        return new RankingQuery(terms, order);
    }
}
