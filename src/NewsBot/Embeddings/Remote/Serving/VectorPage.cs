using NewsBot.Storage.Search;
using NewsBot.Storage.Search.Vectors;

namespace NewsBot.Embeddings.Remote.Serving;

/// <summary>The vectors of <see cref="PlaceStore.PageSize"/> passage numbers of one model, in memory.</summary>
internal sealed class VectorPage
{
    private readonly sbyte[] _values;
    private readonly float[] _scales = new float[PlaceStore.PageSize];
    private readonly int _dimensions;

    /// <param name="passages">Those of the page; a damaged vector is passed over, `newsbot doctor` makes it anew.</param>
    public VectorPage(IReadOnlyList<EmbeddedPassage> passages, int dimensions)
    {
        _dimensions = dimensions;
        _values = new sbyte[PlaceStore.PageSize * dimensions];
        foreach (var (passage, kept) in passages)
        {
            if (!StoredVector.IsSound(kept, dimensions)) continue;

            var slot = (int)(passage % PlaceStore.PageSize);
            StoredVector.Values(kept).CopyTo(_values.AsSpan(slot * dimensions));
            _scales[slot] = StoredVector.Scale(kept);
        }
    }

    /// <summary>In bytes, about.</summary>
    public long Size => _values.Length + (_scales.Length * sizeof(float));

    /// <summary>The cosine of each passage to a vector, not a number where it has none.</summary>
    /// <param name="sought">As it is kept.</param>
    public float[] Cosines(byte[] sought)
    {
        var values = StoredVector.Values(sought);
        var scale = StoredVector.Scale(sought);
        var cosines = new float[PlaceStore.PageSize];
        for (var slot = 0; slot < cosines.Length; slot++)
            cosines[slot] = _scales[slot] == 0 ? float.NaN : ByteVectors.Dot(values, _values.AsSpan(slot * _dimensions, _dimensions)) * scale * _scales[slot];
        return cosines;
    }
}
