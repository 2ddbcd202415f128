using NewsBot.Storage.Search;

namespace NewsBot.Embeddings.Remote.Serving;

/// <summary>
/// The vectors of the model that serves: pages of the table kept in memory as far as there is room, the others read for each search; only what has
/// changed is read again.
/// </summary>
/// <param name="mostBytes">Pages beyond this are not kept.</param>
internal sealed class ModelVectors(EmbeddingProvider provider, QueryEmbeddings queries, long mostBytes = 512L * 1024 * 1024)
{
    private readonly Lock _loading = new();
    private Kept _kept = new(0, 0, new Dictionary<long, VectorPage?>());

    /// <summary>How near each passage of a snapshot is to a text; null where no model serves or the text was not prepared.</summary>
    public ModelNearness? Near(SearchSnapshot snapshot, string text, CancellationToken cancellationToken)
    {
        if (provider.Generator is null || snapshot.Serving(provider.Name) is not { } model || queries.Of(model.Name, text) is not { } sought) return null;
        if (sought.Length != sizeof(float) + model.Dimensions) return null;

        var cosines = new Dictionary<long, float[]>();
        foreach (var (number, page) in Pages(snapshot, model.Number, model.Dimensions))
        {
            cancellationToken.ThrowIfCancellationRequested();
            cosines.Add(number, (page ?? new VectorPage(snapshot.Embedded(model.Number, number), model.Dimensions)).Cosines(sought));
        }

        return new ModelNearness(cosines);
    }

    /// <summary>Every page of the model; null for one that there was no room to keep.</summary>
    private IReadOnlyDictionary<long, VectorPage?> Pages(SearchSnapshot snapshot, long model, int dimensions)
    {
        lock (_loading)
        {
            var revision = snapshot.LastRevision(model);
            if (_kept.Model == model && _kept.Revision == revision) return _kept.Pages;

            // A snapshot older than what is kept reads everything: its pages may differ from any later ones.
            var grows = _kept.Model == model && _kept.Revision < revision;
            var pages = grows ? new Dictionary<long, VectorPage?>(_kept.Pages) : [];
            foreach (var number in snapshot.PagesChangedAfter(model, grows ? _kept.Revision : 0)) pages[number] = null;
            var size = pages.Values.Sum(page => page?.Size ?? 0);
            foreach (var number in pages.Where(page => page.Value is null).Select(page => page.Key).Order().ToList())
            {
                if (size >= mostBytes) break;

                var page = new VectorPage(snapshot.Embedded(model, number), dimensions);
                pages[number] = page;
                size += page.Size;
            }

            if (grows || _kept.Model != model) _kept = new(model, revision, pages);
            return pages;
        }
    }

    private sealed record Kept(long Model, long Revision, IReadOnlyDictionary<long, VectorPage?> Pages);
}
