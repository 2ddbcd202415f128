using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Tagging;

/// <summary>The features of one place, one hash per template, in the order of the templates; 0 where a template has nothing to say. <see cref="Finish"/> makes the hashes.</summary>
internal ref struct FeatureList(Span<uint> features)
{
    private readonly Span<uint> _features = features;
    private int _count;

    /// <summary>How many templates have been filled.</summary>
    public readonly int Count => _count;

    /// <summary>Makes hashes of what was added: all at once, since mixing them one by one takes a fifth of all tagging.</summary>
    public readonly void Finish() => FeatureHash.MixAll(_features[.._count]);

    public void Skip() => _features[_count++] = 0;

    public void Add(uint a)
    {
        _features[_count] = FeatureHash.Unmixed((uint)_count, a);
        _count++;
    }

    public void Add(uint a, uint b)
    {
        _features[_count] = FeatureHash.Unmixed((uint)_count, a, b);
        _count++;
    }

    public void Add(uint a, uint b, uint c)
    {
        _features[_count] = FeatureHash.Unmixed((uint)_count, a, b, c);
        _count++;
    }

    public void Add(uint a, uint b, uint c, uint d)
    {
        _features[_count] = FeatureHash.Unmixed((uint)_count, a, b, c, d);
        _count++;
    }
}
