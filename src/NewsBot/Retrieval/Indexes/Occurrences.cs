using System.Runtime.InteropServices;
using NewsBot.Retrieval.Ranking;

namespace NewsBot.Retrieval.Indexes;

/// <summary>Adds up what words are worth in the rows they stand in. Lengths do not count: passages are about equally long.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<long, double> _scores = [];

    /// <summary>How many rows have any of the words.</summary>
    public int Count => _scores.Count;

    /// <param name="rows">In order, a row once for each time that the word stands there.</param>
    /// <param name="weight">What the word is worth.</param>
    public void Add(IReadOnlyList<long> rows, double weight)
    {
        for (var at = 0; at < rows.Count;)
        {
            var first = at++;
            while (at < rows.Count && rows[at] == rows[first]) at++;
            CollectionsMarshal.GetValueRefOrAddDefault(_scores, rows[first], out _) += Bm25.Weight(weight, at - first);
        }
    }

    /// <summary>The rows that are worth most, best first; of two that are worth the same the newer one.</summary>
    public IReadOnlyList<long> Best(int count)
    {
        var best = new PriorityQueue<long, (double Score, long Row)>();
        foreach (var (row, score) in _scores)
        {
            if (best.Count < count) best.Enqueue(row, (score, row));
            else if (best.TryPeek(out _, out var least) && (score, row).CompareTo(least) > 0) best.DequeueEnqueue(row, (score, row));
        }

        var rows = new List<long>(best.Count);
        while (best.Count > 0) rows.Add(best.Dequeue());
        rows.Reverse();
        return rows;
    }
}
