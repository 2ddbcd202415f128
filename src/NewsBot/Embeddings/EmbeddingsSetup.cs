using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Embeddings.Remote;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Embeddings.Remote.Settings;

namespace NewsBot.Embeddings;

/// <summary>Registers the built-in vectors, the places of passages, and the vectors of a configured endpoint.</summary>
internal static class EmbeddingsSetup
{
    public static IServiceCollection AddEmbeddings(this IServiceCollection services) => services
        .AddSingleton(_ => WordVectorFile.Shipped)
        .AddSingleton<PlaceCache>()
        .AddSingleton<PlaceUpdater>()
        .AddSingleton<IValidateOptions<EmbeddingsOptions>, EmbeddingsOptionsValidator>()
        .AddSingleton(provider => new EmbeddingProvider(provider.GetRequiredService<IOptions<EmbeddingsOptions>>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PassageEmbedder>()
        .AddSingleton<QueryEmbeddings>()
        .AddSingleton(provider => new ModelVectors(provider.GetRequiredService<EmbeddingProvider>(), provider.GetRequiredService<QueryEmbeddings>()))
        .AddHostedService<EmbeddingJob>();
}
