using Microsoft.Extensions.Options;
using NewsBot.Embeddings.Remote;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Embeddings.Remote.Settings;
using NewsBot.Storage.Search;
using NewsBot.Storage.Search.Vectors;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Embeddings.Remote;

public sealed class PassageEmbedderTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] s_bodies =
    [
        "The ship left the harbour.", "A loaf costs two crowns.", "The striker was hurt.", "A creek ran dry.", "The quay was closed.", "The bakery opened.",
    ];

    private readonly TemporaryArchive _archive = new();
    private readonly SearchStore _search;
    private readonly EmbeddingStore _store;
    private readonly List<EmbeddingProvider> _providers = [];
    private ScriptedEndpoint _endpoint = null!;

    public PassageEmbedderTests()
    {
        _search = new SearchStore(_archive.Archive);
        _store = new EmbeddingStore(_archive.Archive, TimeProvider.System);
        Save(s_bodies);
    }

    public async Task InitializeAsync() => _endpoint = await ScriptedEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    public void Dispose()
    {
        foreach (var provider in _providers) provider.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public async Task Every_passage_gets_a_vector_that_finds_it()
    {
        var provider = Provider();

        Assert.Equal(6, await UpdateAsync(provider));
        Assert.Equal([1, 5], (await NearAsync(provider, "dockside"))!.Order());
        Assert.Equal(0, await UpdateAsync(provider));
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_happens()
    {
        var provider = Provider(new EmbeddingsOptions());

        Assert.Equal(0, await UpdateAsync(provider));
        Assert.Null(await NearAsync(provider, "dockside"));
        Assert.Empty(_store.Models(CancellationToken.None));
    }

    [Fact]
    public async Task What_is_read_in_later_gets_its_vector_and_is_found()
    {
        var provider = Provider();
        await UpdateAsync(provider);
        var vectors = new Watched(this, provider);
        await vectors.NearAsync("dockside");
        Save("They met at the dockside.");

        Assert.Equal(1, await UpdateAsync(provider));
        Assert.Equal([1, 5, 7], (await vectors.NearAsync("dockside")).Order());
    }

    [Fact]
    public async Task A_text_is_asked_about_once_however_often_it_is_read_in()
    {
        var provider = Provider();
        await UpdateAsync(provider);
        var requests = _endpoint.Requests.Count;
        _archive.Writer.Save([TemporaryArchive.Analysed(s_bodies[0], "article0.txt") with { Analysis = 2 }], CancellationToken.None);
        _archive.Writer.Save([TemporaryArchive.Analysed(s_bodies[0], "copy.txt", "Herald")], CancellationToken.None);

        await UpdateAsync(provider);

        Assert.Equal(requests, _endpoint.Requests.Count);
        Assert.Equal(3, (await NearAsync(provider, "dockside"))!.Count);
    }

    [Fact]
    public async Task A_failure_in_the_middle_loses_nothing()
    {
        var provider = Provider(_endpoint.Options(batch: 2));
        _endpoint.Then(ScriptedEndpoint.Vectors([1, 0, 0, 0], [0, 1, 0, 0]));
        _endpoint.Always = ScriptedEndpoint.Status(401);
        await Assert.ThrowsAsync<EmbeddingException>(() => UpdateAsync(provider));
        var problem = provider.Problem;
        var asked = _endpoint.Requests.Count;
        _endpoint.Always = null;

        Assert.Equal(4, await UpdateAsync(provider));
        Assert.Equal(asked + 2, _endpoint.Requests.Count);
        Assert.Contains("Embeddings:ApiKey", problem, StringComparison.Ordinal);
        Assert.Null(provider.Problem);
    }

    [Fact]
    public async Task One_refused_text_does_not_hold_up_the_others()
    {
        _endpoint.RefusedWord = "striker";
        var provider = Provider();

        Assert.Equal(6, await UpdateAsync(provider));
        Assert.Equal([1, 5], (await NearAsync(provider, "dockside"))!.Order());
        Assert.Equal(0, Embedder(provider).Missing(CancellationToken.None));
    }

    [Fact]
    public async Task Where_every_text_is_refused_the_settings_are_at_fault()
    {
        _endpoint.Always = ScriptedEndpoint.Status(400);
        var provider = Provider();

        var exception = await Assert.ThrowsAsync<EmbeddingException>(() => UpdateAsync(provider));

        Assert.Equal(EmbeddingFailure.Refused, exception.Failure);
        Assert.Equal(6, Embedder(provider).Missing(CancellationToken.None));
    }

    [Fact]
    public async Task The_old_model_serves_until_the_new_one_is_through()
    {
        var old = Provider();
        await UpdateAsync(old);
        var changed = Provider(_endpoint.Options("model-b", batch: 4));
        _endpoint.Then(ScriptedEndpoint.Vectors([1, 0, 0, 0, 9], [0, 1, 0, 0, 9], [0, 0, 1, 0, 9], [0, 0, 0, 1, 9]));
        _endpoint.Always = ScriptedEndpoint.Status(401);
        await Assert.ThrowsAsync<EmbeddingException>(() => UpdateAsync(changed));
        _endpoint.Always = null;

        var meanwhile = await NearAsync(changed, "dockside");
        var asked = _endpoint.Models.Last();
        _endpoint.Then(ScriptedEndpoint.Vectors([1, 0, 0, 0, 1], [0, 1, 0, 0, 1]));
        await UpdateAsync(changed);

        Assert.Equal([1, 5], meanwhile!.Order());
        Assert.Equal("model-a", asked);
        Assert.Equal("model-b", Assert.Single(_store.Models(CancellationToken.None)).Name);
    }

    [Theory]
    [InlineData("update embedded_text set vector = x'00' where number = 1")]
    [InlineData("update embedded_text set vector = zeroblob(8) where number = 1")]
    [InlineData("delete from embedded_text where number = 1")]
    [InlineData("delete from embedding where passage = 1")]
    public async Task A_lost_or_damaged_vector_is_made_anew(string damage)
    {
        var provider = Provider();
        await UpdateAsync(provider);
        using (var session = _archive.Archive.Write())
        {
            session.Execute(damage);
            session.Execute("update embedding_model set cursor = 0");
            session.Commit();
        }

        var whileDamaged = await NearAsync(provider, "dockside");
        Embedder(provider).Mend(CancellationToken.None);
        await UpdateAsync(provider);

        Assert.Equal([5], whileDamaged!);
        Assert.Equal([1, 5], (await NearAsync(provider, "dockside"))!.Order());
        Assert.Equal(0, Embedder(provider).Mend(CancellationToken.None));
    }

    [Fact]
    public async Task Vectors_of_another_length_than_before_are_not_stored()
    {
        var provider = Provider();
        await UpdateAsync(provider);
        Save("They met at the dockside.");
        _endpoint.Then(ScriptedEndpoint.Vectors([1, 2]));

        var exception = await Assert.ThrowsAsync<EmbeddingException>(() => UpdateAsync(provider));

        Assert.Equal(EmbeddingFailure.Unusable, exception.Failure);
        Assert.Equal(1, Embedder(provider).Missing(CancellationToken.None));
    }

    [Fact]
    public async Task Readers_beside_a_writer_see_whole_vectors()
    {
        var provider = Provider();
        await UpdateAsync(provider);
        var queries = new QueryEmbeddings(provider, _search, TimeProvider.System);
        await queries.PrepareAsync("dockside", CancellationToken.None);
        var vectors = new ModelVectors(provider, queries);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var least = 0;
            while (!stop.IsCancellationRequested)
            {
                using var snapshot = _search.Open(CancellationToken.None);
                var found = vectors.Near(snapshot, "dockside", CancellationToken.None)!.Nearest(1000);
                Assert.True(found.Count >= least, $"{found.Count} after {least}");
                least = found.Count;
            }
        })).ToList();

        for (var i = 0; i < 20; i++)
        {
            Save($"Gathering {i} at the dockside.");
            await UpdateAsync(provider);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(22, (await NearAsync(provider, "dockside"))!.Count);
    }

    [Fact]
    public async Task A_query_that_cannot_be_asked_says_so_and_waits_for_nothing_again()
    {
        var provider = Provider();
        await UpdateAsync(provider);
        _endpoint.Always = ScriptedEndpoint.Status(500);
        var queries = new QueryEmbeddings(provider, _search, TimeProvider.System);

        var note = await queries.PrepareAsync("dockside", CancellationToken.None);
        var asked = _endpoint.Requests.Count;
        var again = await queries.PrepareAsync("bakery", CancellationToken.None);

        Assert.EndsWith("This was found by words and the built-in vectors.", note, StringComparison.Ordinal);
        Assert.EndsWith("This was found by words and the built-in vectors.", again, StringComparison.Ordinal);
        Assert.Equal(asked, _endpoint.Requests.Count);
    }

    [Fact]
    public async Task Pages_without_room_in_memory_are_read_from_the_table()
    {
        var provider = Provider();
        await UpdateAsync(provider);

        Assert.Equal([1, 5], (await new Watched(this, provider, mostBytes: 0).NearAsync("dockside")).Order());
    }

    private EmbeddingProvider Provider(EmbeddingsOptions? options = null)
    {
        var provider = new EmbeddingProvider(Options.Create(options ?? _endpoint.Options()), TimeProvider.System, TimeSpan.FromMilliseconds(2));
        _providers.Add(provider);
        return provider;
    }

    private PassageEmbedder Embedder(EmbeddingProvider provider) => new(provider, _search, _store, TimeProvider.System);

    private Task<int> UpdateAsync(EmbeddingProvider provider) => Embedder(provider).UpdateAsync(CancellationToken.None);

    // Articles are numbered by their place in the file of the archive: each has one passage.
    private void Save(params string[] bodies)
    {
        var first = _archive.Passages.Count(CancellationToken.None);
        _archive.Writer.Save([.. bodies.Select((body, i) => TemporaryArchive.Analysed(body, $"article{first + i}.txt"))], CancellationToken.None);
    }

    private async Task<IReadOnlyList<long>?> NearAsync(EmbeddingProvider provider, string text)
    {
        var queries = new QueryEmbeddings(provider, _search, TimeProvider.System);
        Assert.Null(await queries.PrepareAsync(text, CancellationToken.None));
        using var snapshot = _search.Open(CancellationToken.None);
        return new ModelVectors(provider, queries).Near(snapshot, text, CancellationToken.None)?.Nearest(1000);
    }

    /// <summary>One reader that keeps its pages.</summary>
    private sealed class Watched(PassageEmbedderTests test, EmbeddingProvider provider, long mostBytes = 1 << 20)
    {
        private readonly QueryEmbeddings _queries = new(provider, test._search, TimeProvider.System);
        private ModelVectors? _vectors;

        public async Task<IReadOnlyList<long>> NearAsync(string text)
        {
            await _queries.PrepareAsync(text, CancellationToken.None);
            _vectors ??= new ModelVectors(provider, _queries, mostBytes);
            using var snapshot = test._search.Open(CancellationToken.None);
            return _vectors.Near(snapshot, text, CancellationToken.None)!.Nearest(1000);
        }
    }
}
