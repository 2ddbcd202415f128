using Microsoft.Extensions.AI;
using NewsBot.Embeddings.Remote.Settings;
using NewsBot.Endpoints;
using OpenAI;
using OpenAI.Embeddings;
using Polly;

namespace NewsBot.Embeddings.Remote;

/// <summary>
/// Vectors from any endpoint that speaks OpenAI's protocol (https://platform.openai.com/docs/api-reference/embeddings): in batches, each repeated
/// while there is hope.
/// </summary>
internal sealed class OpenAiEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Longer texts are cut: a passage hardly is, and models take some thousand words at most.</summary>
    public const int MostLetters = 8000;

    private const int MostResponseBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);

    private readonly EmbeddingsOptions _options;
    private readonly HttpClient _http;
    private readonly OpenAIClient _client;
    private readonly ResiliencePipeline _requests;

    /// <param name="options">Checked before.</param>
    /// <param name="firstWait">How long to wait before the second try, about; null: a second.</param>
    public OpenAiEmbeddings(EmbeddingsOptions options, TimeProvider clock, TimeSpan? firstWait = null)
    {
        _options = options;
        _http = OpenAiEndpoint.Connection(MostResponseBytes);
        _client = new OpenAIClient(OpenAiEndpoint.Key(options.ApiKey), OpenAiEndpoint.Options(options.Endpoint, _http));
        _requests = Requests.Pipeline(firstWait ?? s_firstWait, TimeSpan.FromSeconds(options.TimeoutSeconds), clock);
    }

    /// <summary>One vector for each text, in order, all of one length.</summary>
    /// <param name="options">Another model than that of the settings, with its dimensions (null: its own); null: those of the settings.</param>
    /// <exception cref="EmbeddingException">The endpoint gave none.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var model = options?.ModelId ?? _options.Model;
        var dimensions = options is null ? _options.Dimensions : options.Dimensions ?? 0;
        var all = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Select(Sendable).Chunk(_options.BatchSize))
        {
            foreach (var vector in await SendAsync(batch, model, dimensions, cancellationToken)) all.Add(new Embedding<float>(vector) { ModelId = model });
        }

        return all;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("openai", new Uri(_options.Endpoint), _options.Model, _options.Dimensions > 0 ? _options.Dimensions : null)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose() => _http.Dispose();

    private async Task<List<float[]>> SendAsync(string[] texts, string model, int dimensions, CancellationToken cancellationToken)
    {
        var asked = new OpenAI.Embeddings.EmbeddingGenerationOptions { Dimensions = dimensions > 0 ? dimensions : null };
        try
        {
            var answer = await _requests.ExecuteAsync(
                async stop => (await _client.GetEmbeddingClient(model).GenerateEmbeddingsAsync(texts, asked, stop)).Value, cancellationToken);
            return Checked(answer, texts.Length, dimensions);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Requests.Told(exception) is { } told)
        {
            throw told; // what the endpoint said stays out of it: some repeat the key
        }
    }

    private static List<float[]> Checked(OpenAIEmbeddingCollection answer, int count, int dimensions)
    {
        if (answer.Count != count) throw new EmbeddingException(EmbeddingFailure.Unusable, "The embedding endpoint answers with another number of vectors than of texts.");

        var vectors = answer.OrderBy(embedding => embedding.Index).Select(embedding => embedding.ToFloats().ToArray()).ToList();
        var length = dimensions > 0 ? dimensions : vectors[0].Length;
        if (length == 0 || vectors.Any(vector => vector.Length != length))
            throw new EmbeddingException(EmbeddingFailure.Unusable, "The embedding endpoint answers with vectors of another length than asked for; check the setting Embeddings:Dimensions.");
        if (vectors.Any(vector => !vector.All(float.IsFinite)))
            throw new EmbeddingException(EmbeddingFailure.Unusable, "The embedding endpoint answers with vectors that are no numbers.");
        return vectors;
    }

    // Endpoints refuse empty texts; half a surrogate pair is no text at all.
    private static string Sendable(string text)
    {
        var cut = text.Length <= MostLetters ? text : text[..(char.IsHighSurrogate(text[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
        return string.IsNullOrWhiteSpace(cut) ? "-" : cut;
    }
}
