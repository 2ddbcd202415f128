using NewsBot.Embeddings;
using NewsBot.Embeddings.Latent;
using NewsBot.Storage.Search;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Embeddings;

public sealed class PlaceUpdaterTests : IDisposable
{
    private static readonly string[] s_subjects =
    [
        "The union of dockers called a strike at the port over pay, and the {0} joined the strike.",
        "The bank raised its interest rate to slow inflation, and the {0} lost value as the rate rose.",
        "The team won the final in extra time, and the {0} cheered the goal of the captain.",
    ];

    private readonly TemporaryArchive _archive = new();
    private readonly SearchStore _store;
    private readonly PlaceUpdater _updater;
    private readonly PlaceCache _cache = new();

    public PlaceUpdaterTests()
    {
        _store = new SearchStore(_archive.Archive);
        _updater = new PlaceUpdater(_store, new PlaceStore(_archive.Archive));
    }

    [Fact]
    public void A_small_archive_has_no_space()
    {
        Save(0, 10);

        var placed = _updater.Update(CancellationToken.None);

        Assert.Equal(0, placed);
        Assert.Null(Places());
    }

    [Fact]
    public void Every_passage_gets_a_place_near_its_own_subject()
    {
        Save(0, PlaceUpdater.LeastPassages);

        _updater.Update(CancellationToken.None);

        var places = Places()!;
        var nearest = places.Nearest(places.Space.PlaceOf("strike of dockers"), 20);
        Assert.All(nearest, number => Assert.Equal(1, number % s_subjects.Length));
    }

    [Fact]
    public void What_is_read_in_later_is_folded_in()
    {
        Save(0, PlaceUpdater.LeastPassages);
        _updater.Update(CancellationToken.None);
        Places();
        Save(PlaceUpdater.LeastPassages, 3);

        var placed = _updater.Update(CancellationToken.None);

        Assert.Equal(3, placed);
        Assert.NotEmpty(Places()!.Of(PlaceUpdater.LeastPassages + 3));
    }

    [Fact]
    public void Nothing_new_costs_nothing()
    {
        Save(0, PlaceUpdater.LeastPassages);
        _updater.Update(CancellationToken.None);

        var placed = _updater.Update(CancellationToken.None);

        Assert.Equal(0, placed);
        Assert.Empty(_updater.Problems(CancellationToken.None));
    }

    [Fact]
    public void A_passage_that_is_no_more_has_no_place()
    {
        Save(0, PlaceUpdater.LeastPassages);
        _updater.Update(CancellationToken.None);
        var before = Places()!.Of(4);
        using (var session = _archive.Archive.Write(CancellationToken.None))
        {
            session.Execute("delete from passage where number = 4");
            session.Execute("insert into change (article_id, kind, version, at) values ('none', 'updated', 1, 0)");
            session.Commit();
        }

        _updater.Update(CancellationToken.None);

        Assert.NotEmpty(before);
        Assert.Empty(Places()!.Of(4));
        Assert.NotEmpty(Places()!.Of(3));
        using var snapshot = _store.Open(CancellationToken.None);
        Assert.Empty(snapshot.Freed());
    }

    [Fact]
    public void A_space_whose_filling_was_cut_short_is_filled_at_the_next_chance()
    {
        Save(0, PlaceUpdater.LeastPassages);
        new PlaceStore(_archive.Archive).Add(PlaceUpdater.LeastPassages, LatentSpaceFile.Write(LatentSpace.Learn(s_subjects.Concat(s_subjects))!), CancellationToken.None);

        var placed = _updater.Update(CancellationToken.None);

        Assert.Equal(PlaceUpdater.LeastPassages, placed);
        Assert.NotEmpty(Places()!.Of(PlaceUpdater.LeastPassages));
        Assert.Empty(_updater.Problems(CancellationToken.None));
    }

    [Fact]
    public void A_new_space_serves_once_it_is_filled()
    {
        Save(0, PlaceUpdater.LeastPassages);
        _updater.Update(CancellationToken.None);
        var old = Places()!.Of(1);
        new PlaceStore(_archive.Archive).Add(PlaceUpdater.LeastPassages, LatentSpaceFile.Write(LatentSpace.Learn(s_subjects.Concat(s_subjects))!), CancellationToken.None);

        var meanwhile = Places()!.Of(1);

        Assert.Equal(old, meanwhile);
    }

    [Fact]
    public void A_damaged_page_is_seen_passed_over_and_made_anew()
    {
        Save(0, PlaceUpdater.LeastPassages);
        _updater.Update(CancellationToken.None);
        using (var session = _archive.Archive.Write(CancellationToken.None))
        {
            session.Execute("update place_page set content = x'00', revision = revision + 1");
            session.Execute("update space set cursor = cursor + 1");
            session.Commit();
        }

        var problems = _updater.Problems(CancellationToken.None);
        var whileDamaged = Places()!.Of(1);
        _updater.Rebuild(CancellationToken.None);

        Assert.Single(problems);
        Assert.Empty(whileDamaged);
        Assert.NotEmpty(Places()!.Of(1));
        Assert.Empty(_updater.Problems(CancellationToken.None));
    }

    [Fact]
    public void A_space_is_read_as_it_was_written()
    {
        var space = LatentSpace.Learn(s_subjects.Concat(s_subjects))!;

        var read = LatentSpaceFile.Read(LatentSpaceFile.Write(space));

        Assert.Equal(space.PlaceOf("the strike").Select(value => Math.Round(value, 2)), read.PlaceOf("the strike").Select(value => Math.Round(value, 2)));
        Assert.Throws<InvalidDataException>(() => LatentSpaceFile.Read([1, 2, 3]));
    }

    public void Dispose() => _archive.Dispose();

    private Places? Places()
    {
        using var snapshot = _store.Open(CancellationToken.None);
        return _cache.Of(snapshot);
    }

    private void Save(int first, int count) => _archive.Writer.Save(
        [
            .. Enumerable.Range(first, count).Select(i => TemporaryArchive.Analysed(
                string.Format(System.Globalization.CultureInfo.InvariantCulture, s_subjects[i % s_subjects.Length], $"witness{i}"), $"{i}.txt")),
        ],
        CancellationToken.None);
}
