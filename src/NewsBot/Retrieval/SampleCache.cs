using System.Collections.Concurrent;
using NewsBot.Retrieval.Indexes;
using NewsBot.Storage.Search;

namespace NewsBot.Retrieval;

/// <summary>Keeps the samples of the archive's tables while they tell the truth: until a small table changes, or a large one has grown by a tenth.</summary>
internal sealed class SampleCache
{
    private const double Growth = 1.1;

    private readonly ConcurrentDictionary<SearchedTable, Taken> _taken = new();

    public CollectionSample Of(SearchSnapshot snapshot, SearchedTable table)
    {
        var highest = snapshot.Highest(table);
        var version = snapshot.Version();
        if (_taken.TryGetValue(table, out var taken)
            && (taken.Version == version || (taken.Highest > CollectionSample.Size && highest <= taken.Highest * Growth && highest >= taken.Highest)))
        {
            return taken.Sample;
        }

        var sample = new CollectionSample([.. snapshot.Sample(table, CollectionSample.Size)], highest);
        _taken[table] = new Taken(sample, highest, version);
        return sample;
    }

    private sealed record Taken(CollectionSample Sample, long Highest, long Version);
}
