namespace NewsBot.Retrieval.Ranking;

/// <summary>
/// The weight of words by how rare they are and how often they stand in a text, length considered.
/// S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; idf as Lucene floors it.
/// </summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>How much a word tells that stands in <paramref name="frequency"/> of <paramref name="count"/> texts: above 0, higher is rarer.</summary>
    public static double Idf(long count, long frequency) => Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>What a word adds that occurs <paramref name="occurrences"/> times in a text of <paramref name="length"/> words.</summary>
    public static double Weight(double idf, double occurrences, double length, double meanLength) =>
        idf * (Saturation + 1) * occurrences
        / (occurrences + (Saturation * (1 - LengthShare + (LengthShare * length / Math.Max(meanLength, 1)))));

    /// <summary>The same where length does not count.</summary>
    public static double Weight(double idf, double occurrences) => idf * (Saturation + 1) * occurrences / (occurrences + Saturation);
}
