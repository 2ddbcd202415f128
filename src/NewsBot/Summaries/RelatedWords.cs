using NewsBot.Embeddings;

namespace NewsBot.Summaries;

/// <summary>Tells the gates which words mean the same, by the relations that the bot ships with.</summary>
internal sealed class RelatedWords(WordVectors vectors)
{
    // A synonym in one of the first two meanings must be borne out by usage; a looser relation by much more of it.
    private const double LeastSynonym = 0.45;
    private const double LeastCosine = 0.35;
    private const double LeastLoose = 0.29;
    private const double LeastLooseCosine = 0.7;

    /// <summary>As <see cref="Citations.WordCloseness"/> asks: 1 for synonyms, 0 for other words.</summary>
    public double Closeness(string left, string right)
    {
        var first = vectors.NumberOf(left);
        var second = vectors.NumberOf(right);
        if (first < 0 || second < 0) return 0;

        foreach (var (other, closeness) in vectors.Relations[first])
        {
            if (other != second) continue;

            var cosine = vectors.Cosine(first, second);
            return (closeness >= LeastSynonym && cosine >= LeastCosine) || (closeness >= LeastLoose && cosine >= LeastLooseCosine) ? 1 : 0;
        }

        return 0;
    }
}
