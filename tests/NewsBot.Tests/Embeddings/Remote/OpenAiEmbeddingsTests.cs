using System.Globalization;
using Microsoft.AspNetCore.Http;
using NewsBot.Embeddings.Remote;
using NewsBot.Embeddings.Remote.Settings;

namespace NewsBot.Tests.Embeddings.Remote;

public sealed class OpenAiEmbeddingsTests : IAsyncLifetime
{
    private ScriptedEndpoint _endpoint = null!;

    public async Task InitializeAsync() => _endpoint = await ScriptedEndpoint.StartAsync();

    public async Task DisposeAsync() => await _endpoint.DisposeAsync();

    [Fact]
    public async Task Each_text_gets_its_vector_in_order_and_in_batches()
    {
        string[] texts = ["the harbour", "some bread", "a goal", "the river", "a quay"];

        var vectors = await AskAsync(_endpoint.Options(batch: 2), texts);

        Assert.Equal(texts.Select(ScriptedEndpoint.Meaning), vectors);
        Assert.Equal([2, 2, 1], _endpoint.Requests.Select(request => request.Length));
        Assert.All(_endpoint.Keys, key => Assert.Equal($"Bearer {ScriptedEndpoint.Key}", key));
    }

    [Fact]
    public async Task Vectors_written_as_lists_of_numbers_are_read_too()
    {
        _endpoint.Then(ScriptedEndpoint.Vectors([0.5f, -0.25f]));

        Assert.Equal([[0.5f, -0.25f]], await AskAsync(_endpoint.Options(), "the harbour"));
    }

    public static TheoryData<string> Passing => ["500", "503", "429", "408", "cut"];

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_may_pass_is_tried_again(string failure)
    {
        _endpoint.Then(failure == "cut" ? ScriptedEndpoint.Cut : ScriptedEndpoint.Status(int.Parse(failure, CultureInfo.InvariantCulture)));

        Assert.Single(await AskAsync(_endpoint.Options(), "the harbour"));
        Assert.Equal(2, _endpoint.Requests.Count);
    }

    [Fact]
    public async Task Retry_After_is_kept_to()
    {
        _endpoint.Then(ScriptedEndpoint.Status(429, retryAfter: "1"));
        var start = TimeProvider.System.GetTimestamp();

        await AskAsync(_endpoint.Options(), "the harbour");

        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromSeconds(0.99));
    }

    [Fact]
    public async Task A_request_that_hangs_is_given_up_and_made_again()
    {
        _endpoint.Then(ScriptedEndpoint.Hang);
        var options = _endpoint.Options();
        options.TimeoutSeconds = 1;

        Assert.Single(await AskAsync(options, "the harbour"));
        Assert.Equal(2, _endpoint.Requests.Count);
    }

    [Fact]
    public async Task It_ends_after_some_tries()
    {
        _endpoint.Always = ScriptedEndpoint.Status(500);

        Assert.Equal(EmbeddingFailure.Unreachable, await FailAsync(_endpoint.Options()));
        Assert.Equal(5, _endpoint.Requests.Count);
    }

    [Theory]
    [InlineData(401, EmbeddingFailure.Refused)]
    [InlineData(404, EmbeddingFailure.Refused)]
    [InlineData(400, EmbeddingFailure.TextRefused)]
    [InlineData(302, EmbeddingFailure.Unreachable)]
    public async Task What_will_not_pass_is_told_apart_without_the_key(int status, object failure)
    {
        _endpoint.Always = ScriptedEndpoint.Status(status, body: $$"""{"error": {"message": "wrong key {{ScriptedEndpoint.Key}}" } }""");

        Assert.Equal(failure, await FailAsync(_endpoint.Options()));
    }

    public static TheoryData<string, Func<HttpContext, Task>> Nonsense => new()
    {
        { "wrong dimension", ScriptedEndpoint.Vectors([1, 2], [3, 4]) },
        { "uneven dimensions", ScriptedEndpoint.Vectors([1, 2, 3], [3, 4]) },
        { "wrong count", ScriptedEndpoint.Vectors([1, 2, 3]) },
        { "none", ScriptedEndpoint.Body("""{"object": "list", "data": [], "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}""") },
        { "no JSON", ScriptedEndpoint.Body("<html>It works!</html>") },
        { "nothing", ScriptedEndpoint.Body("") },
        { "other JSON", ScriptedEndpoint.Body("""{"answer": 42}""") },
        { "broken base64", ScriptedEndpoint.Body("""{"object": "list", "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}, "data": [{"object": "embedding", "index": 0, "embedding": "%%%"}, {"object": "embedding", "index": 1, "embedding": "%%%"}]}""") },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Nonsense_is_no_embedding(string what, Func<HttpContext, Task> answer)
    {
        Assert.NotEmpty(what);
        _endpoint.Always = answer;

        Assert.Equal(EmbeddingFailure.Unusable, await FailAsync(_endpoint.Options(dimensions: 3)));
        Assert.Single(_endpoint.Requests);
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_cannot_be_reached()
    {
        var options = _endpoint.Options();
        await _endpoint.DisposeAsync();

        Assert.Equal(EmbeddingFailure.Unreachable, await FailAsync(options));
    }

    [Fact]
    public async Task Cancelling_is_no_failure()
    {
        _endpoint.Always = ScriptedEndpoint.Hang;
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var embeddings = new OpenAiEmbeddings(_endpoint.Options(), TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embeddings.GenerateAsync(["the harbour"], null, source.Token));
    }

    private static async Task<EmbeddingFailure> FailAsync(EmbeddingsOptions options)
    {
        var exception = await Assert.ThrowsAsync<EmbeddingException>(() => AskAsync(options, "the harbour", "some bread"));
        Assert.DoesNotContain(ScriptedEndpoint.Key, exception.ToString(), StringComparison.Ordinal);
        return exception.Failure;
    }

    private static async Task<IReadOnlyList<float[]>> AskAsync(EmbeddingsOptions options, params string[] texts)
    {
        using var embeddings = new OpenAiEmbeddings(options, TimeProvider.System, TimeSpan.FromMilliseconds(5));
        return [.. (await embeddings.GenerateAsync(texts)).Select(embedding => embedding.Vector.ToArray())];
    }
}
