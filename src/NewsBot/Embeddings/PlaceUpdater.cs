using NewsBot.Embeddings.Latent;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;

namespace NewsBot.Embeddings;

/// <summary>
/// Gives passages their places: learns the latent space when the archive has enough text for one, again when it has grown well beyond that,
/// and in between folds in what was added or changed.
/// </summary>
internal sealed class PlaceUpdater(SearchStore store, PlaceStore places)
{
    /// <summary>Fewer passages than this span no space that tells anything.</summary>
    public const int LeastPassages = 1000;

    private const int Growth = 4;
    private const int Texts = 4000;
    private const int PagesAtOnce = 64;

    /// <summary>Brings the places up to the state of the archive.</summary>
    /// <returns>How many passages were given a place.</returns>
    public int Update(CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        var highest = snapshot.Highest(SearchedTable.Passages);
        var row = snapshot.Space();
        if (row is null ? highest >= LeastPassages : highest >= row.Passages * Growth && row.Passages < Texts) return Learn(snapshot, highest, cancellationToken);
        if (row is null || snapshot.Version() == row.Cursor) return 0;

        var space = LatentSpaceFile.Read(snapshot.SpaceContent(row.Number));
        var changed = snapshot.PassagesChangedAfter(row.Cursor);
        var freed = snapshot.Freed();
        Fill(snapshot, row.Number, space, changed.Union(freed).Order().GroupBy(PageOf).Select(page => page.ToArray()), row.Cursor, freed, cancellationToken);
        return changed.Count;
    }

    /// <summary>Learns the space and every place anew.</summary>
    public int Rebuild(CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        return Learn(snapshot, snapshot.Highest(SearchedTable.Passages), cancellationToken);
    }

    /// <summary>What is wrong with the places, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems(CancellationToken cancellationToken)
    {
        using var snapshot = store.Open(cancellationToken);
        if (snapshot.Space() is not { } row) return [];

        try
        {
            var space = LatentSpaceFile.Read(snapshot.SpaceContent(row.Number));
            var wanted = (snapshot.Highest(SearchedTable.Passages) / PlaceStore.PageSize) + 1;
            var pages = snapshot.Pages(row.Number).Select(page => page.Key).ToList();
            var damaged = pages.Count(page => snapshot.Page(row.Number, page)?.Length != Places.PageBytes(space));
            return damaged > 0 || (pages.Count < wanted && snapshot.Version() == row.Cursor)
                ? ["The vectors of some passages are missing or damaged."]
                : [];
        }
        catch (InvalidDataException)
        {
            return ["The vectors of the archive are damaged."];
        }
    }

    private int Learn(SearchSnapshot snapshot, long highest, CancellationToken cancellationToken)
    {
        var space = LatentSpace.Learn(snapshot.Sample(SearchedTable.Passages, Texts).Select(Whole));
        if (space is null) return 0;

        var number = places.Add(highest, LatentSpaceFile.Write(space), cancellationToken);
        Fill(snapshot, number, space, PagesUpTo(highest), 0, snapshot.Freed(), cancellationToken);
        return (int)highest + 1;
    }

    // The numbers of all passages, page by page: never all at once, for there may be millions.
    private static IEnumerable<long[]> PagesUpTo(long highest)
    {
        for (var first = 0L; first <= highest; first += PlaceStore.PageSize)
        {
            var page = new long[Math.Min(PlaceStore.PageSize, highest + 1 - first)];
            for (var i = 0; i < page.Length; i++) page[i] = first + i;
            yield return page;
        }
    }

    private static long PageOf(long passage) => passage / PlaceStore.PageSize;

    /// <summary>Gives passages their places, page by page; those that are no more lose theirs. The cursor moves with the last: what is cut short is done again.</summary>
    /// <param name="passages">Numbers of passages, those of one page together.</param>
    private void Fill(
        SearchSnapshot snapshot, long number, LatentSpace space, IEnumerable<long[]> passages, long cursor, IReadOnlyList<long> freed, CancellationToken cancellationToken)
    {
        var version = snapshot.Version();
        var pages = new Dictionary<long, byte[]>();
        foreach (var group in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pages.Count == PagesAtOnce)
            {
                places.Save(number, cursor, version, pages, [], cancellationToken);
                pages.Clear();
            }

            var page = snapshot.Page(number, PageOf(group[0]));
            if (page?.Length != Places.PageBytes(space)) page = new byte[Places.PageBytes(space)];
            foreach (var passage in group) Places.Write(page, passage, [], space.Dimensions);
            foreach (var text in snapshot.Texts(SearchedTable.Passages, group, new QuoteFilter()))
                Places.Write(page, text.Number, space.PlaceOf(Whole(text)), space.Dimensions);
            pages.Add(PageOf(group[0]), page);
        }

        places.Save(number, version, version, pages, freed, cancellationToken);
    }

    private static string Whole(SearchedText text) => $"{text.Title}\n{text.Text}";
}
