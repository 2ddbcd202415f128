using NewsBot.Replies;

namespace NewsBot.Digests.Composing;

/// <summary>Brings the sources of several answers under one count, in the order in which they are first cited. Not for use by several threads.</summary>
internal sealed class NumberedSources
{
    private readonly List<ReplyCitation> _sources = [];
    private readonly Dictionary<Articles.Citation, int> _numbers = [];

    /// <summary>Numbered from 1.</summary>
    public IReadOnlyList<ReplyCitation> All => _sources;

    /// <summary>The item with the numbers that its sources have here.</summary>
    /// <param name="item">An item of another answer.</param>
    /// <param name="sources">That answer's sources.</param>
    public ReplyItem Take(ReplyItem item, IReadOnlyList<ReplyCitation> sources) => item with
    {
        Citations = Take(item.Citations, sources),
        Readings = [.. item.Readings.Select(reading => reading with { Citations = Take(reading.Citations, sources) })],
    };

    private List<int> Take(IReadOnlyList<int> numbers, IReadOnlyList<ReplyCitation> sources) => [.. numbers.Select(number => Number(sources[number - 1])).Distinct()];

    private int Number(ReplyCitation source)
    {
        if (_numbers.TryGetValue(source.Citation, out var known)) return known;

        _sources.Add(source with { Number = _sources.Count + 1 });
        return _numbers[source.Citation] = _sources.Count;
    }
}
