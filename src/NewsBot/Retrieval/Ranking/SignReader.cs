using NewsBot.Retrieval.Indexes;

namespace NewsBot.Retrieval.Ranking;

/// <summary>Reads the signs of one query that lie in the words of a text.</summary>
internal sealed class SignReader(RankingQuery query, IndexStatistics statistics)
{
    private const int NearWords = 8;

    /// <summary>BM25 of the query's words.</summary>
    public double Words(TextMatch match)
    {
        var score = 0.0;
        for (var i = 0; i < query.Terms.Count; i++)
        {
            if (match.Occurrences[i] == 0) continue;
            score += query.Terms[i].Repeats * Bm25.Weight(query.Terms[i].Idf, match.Occurrences[i], match.Length, statistics.MeanLength);
        }

        return score;
    }

    /// <summary>What related words are worth where the query's own are lacking.</summary>
    public double Related(TextMatch match)
    {
        var score = 0.0;
        for (var i = 0; i < query.Terms.Count; i++)
        {
            if (match.Occurrences[i] == 0) score += query.Terms[i].Idf * match.Substitutes[i].Similarity;
        }

        return score;
    }

    /// <summary>Neighbours of the query that follow each other in the text: with <see cref="Near"/> the sequential dependence of D. Metzler and W. B. Croft, 2005.</summary>
    public double Pairs(TextMatch match) => OverNeighbours(match, static (distance, inOrder) => distance == 1 && inOrder ? 1 : 0);

    /// <summary>Neighbours of the query within eight words of each other, in either order, the nearer the better.</summary>
    public double Near(TextMatch match) => OverNeighbours(match, static (distance, _) => 1.0 / distance);

    /// <summary>The words in the lead, which tells what a long text is about; the shorter the texts of a collection, the less so.</summary>
    public double Lead(TextMatch match)
    {
        var gate = Math.Clamp((statistics.MedianLength - 90) / 60, 0, 1);
        if (gate == 0) return 0;

        var score = 0.0;
        for (var i = 0; i < query.Terms.Count; i++)
            score += query.Terms[i].Repeats * Bm25.Weight(query.Terms[i].Idf, match.LeadOccurrences[i]);
        return gate * score;
    }

    /// <summary>BM25 of the query's words in the title.</summary>
    public double Title(TextMatch match)
    {
        var score = 0.0;
        for (var i = 0; i < query.Terms.Count; i++)
        {
            if (match.TitleOccurrences[i] == 0) continue;
            score += query.Terms[i].Repeats * Bm25.Weight(query.Terms[i].Idf, match.TitleOccurrences[i], match.TitleLength, statistics.MeanTitleLength);
        }

        return score;
    }

    private double OverNeighbours(TextMatch match, Func<int, bool, double> worth)
    {
        var score = 0.0;
        for (var i = 1; i < query.Order.Count; i++)
        {
            int first = query.Order[i - 1], second = query.Order[i];
            if (first == second || match.Occurrences[first] == 0 || match.Occurrences[second] == 0) continue;

            var sum = 0.0;
            for (var left = 0; left < match.Positions.Count; left++)
            {
                var from = match.Positions[left];
                if (from.Term != first && from.Term != second) continue;

                for (var right = left + 1; right < match.Positions.Count && match.Positions[right].Word - from.Word <= NearWords; right++)
                {
                    var to = match.Positions[right];
                    if (to.Word > from.Word && to.Term == (from.Term == first ? second : first)) sum += worth(to.Word - from.Word, from.Term == first);
                }
            }

            score += Bm25.Weight(Math.Min(query.Terms[first].Idf, query.Terms[second].Idf), sum);
        }

        return score;
    }
}
