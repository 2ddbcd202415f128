using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using NewsBot.Embeddings.Remote.Settings;

namespace NewsBot.Embeddings.Remote;

/// <summary>The configured source of vectors beside the built-in ones, and how it last fared.</summary>
internal sealed class EmbeddingProvider : IDisposable
{
    private volatile string? _problem;

    /// <param name="options">Checked before.</param>
    /// <param name="firstWait">How long to wait before the second try of a request, about; null: a second.</param>
    public EmbeddingProvider(IOptions<EmbeddingsOptions> options, TimeProvider clock, TimeSpan? firstWait = null)
    {
        var settings = options.Value;
        BatchSize = settings.BatchSize;
        Name = settings.Dimensions > 0 ? $"{settings.Model}@{settings.Dimensions}" : settings.Model;
        Generator = settings.Provider is EmbeddingsOptions.Compatible ? new OpenAiEmbeddings(settings, clock, firstWait) : null;
    }

    /// <summary>Null where the built-in vectors are all there is.</summary>
    public IEmbeddingGenerator<string, Embedding<float>>? Generator { get; }

    /// <summary>The model with the dimensions asked for: what its vectors are kept under.</summary>
    public string Name { get; }

    public int BatchSize { get; }

    /// <summary>Why the last request failed, in one sentence; null where it did not.</summary>
    public string? Problem
    {
        get => _problem;
        set => _problem = value;
    }

    /// <summary>How to ask for vectors of a model by the name they are kept under.</summary>
    public static EmbeddingGenerationOptions Asking(string name)
    {
        var at = name.LastIndexOf('@');
        return at > 0 && int.TryParse(name.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture, out var dimensions)
            ? new() { ModelId = name[..at], Dimensions = dimensions }
            : new() { ModelId = name };
    }

    public void Dispose() => Generator?.Dispose();
}
