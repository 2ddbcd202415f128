using NewsBot.Storage.Search;

namespace NewsBot.Embeddings.Remote.Serving;

/// <summary>How near every passage is to what is looked for, by the vectors of a model.</summary>
internal sealed class ModelNearness
{
    private readonly IReadOnlyDictionary<long, float[]> _cosines;
    private readonly double _usual;

    /// <param name="cosines">By page of passage numbers, not a number where a passage has no vector.</param>
    public ModelNearness(IReadOnlyDictionary<long, float[]> cosines)
    {
        _cosines = cosines;
        double sum = 0;
        long count = 0;
        foreach (var cosine in cosines.Values.SelectMany(page => page))
        {
            if (float.IsNaN(cosine)) continue;
            sum += cosine;
            count++;
        }

        _usual = count == 0 ? 0 : Math.Min(sum / count, 0.99);
    }

    /// <summary>
    /// 0 (no nearer than any passage, or no vector) to 1 (the same). Models differ in how near they put texts that have nothing in common: what is
    /// counted is how much nearer than the mean of the archive.
    /// </summary>
    public double Of(long passage) =>
        _cosines.TryGetValue(passage / PlaceStore.PageSize, out var page) && page[passage % PlaceStore.PageSize] is var cosine && !float.IsNaN(cosine)
            ? Math.Clamp((cosine - _usual) / (1 - _usual), 0, 1)
            : 0;

    /// <summary>The nearest passages, nearest first.</summary>
    public IReadOnlyList<long> Nearest(int count) => Best(_cosines.SelectMany(page => Enumerable.Range(0, page.Value.Length).Select(slot => (page.Key * PlaceStore.PageSize) + slot)), count);

    /// <summary>The nearest of some passages, nearest first.</summary>
    public IReadOnlyList<long> NearestOf(IReadOnlyList<long> passages, int count) => Best(passages, count);

    private List<long> Best(IEnumerable<long> passages, int count)
    {
        var best = new PriorityQueue<long, double>();
        foreach (var passage in passages)
        {
            var nearness = Of(passage);
            if (nearness <= 0) continue;
            if (best.Count < count) best.Enqueue(passage, nearness);
            else if (best.TryPeek(out _, out var least) && nearness > least) best.DequeueEnqueue(passage, nearness);
        }

        var order = new List<long>(best.Count);
        while (best.Count > 0) order.Add(best.Dequeue());
        order.Reverse();
        return order;
    }
}
