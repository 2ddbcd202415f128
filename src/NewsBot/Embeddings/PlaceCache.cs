using NewsBot.Embeddings.Latent;
using NewsBot.Storage.Search;

namespace NewsBot.Embeddings;

/// <summary>Keeps the places in memory, page by page, and reads again only what has changed since the last search.</summary>
internal sealed class PlaceCache
{
    private readonly Lock _loading = new();
    private Kept? _kept;

    /// <summary>The places as a snapshot sees them; null where the archive has none yet.</summary>
    public Places? Of(SearchSnapshot snapshot)
    {
        lock (_loading)
        {
            if (snapshot.Space() is not { } row) return null;
            if (_kept is { } kept && kept.Row == row) return kept.Places;

            var known = _kept?.Row.Number == row.Number ? _kept : null;
            var space = known?.Places.Space ?? LatentSpaceFile.Read(snapshot.SpaceContent(row.Number));
            var pages = new SortedDictionary<long, byte[]>();
            var revisions = new Dictionary<long, long>();
            foreach (var (page, revision) in snapshot.Pages(row.Number))
            {
                var content = known?.Revisions.GetValueOrDefault(page, -1) == revision ? known.Pages[page] : snapshot.Page(row.Number, page);
                if (content?.Length != Places.PageBytes(space)) continue; // damaged: `newsbot doctor` makes it anew

                pages.Add(page, content);
                revisions.Add(page, revision);
            }

            _kept = new Kept(row, new Places(space, pages), pages, revisions);
            return _kept.Places;
        }
    }

    private sealed record Kept(SpaceRow Row, Places Places, IReadOnlyDictionary<long, byte[]> Pages, IReadOnlyDictionary<long, long> Revisions);
}
