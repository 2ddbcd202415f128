using Microsoft.Extensions.DependencyInjection;

namespace NewsBot.Embeddings;

/// <summary>Registers the built-in vectors and the places of passages.</summary>
internal static class EmbeddingsSetup
{
    public static IServiceCollection AddEmbeddings(this IServiceCollection services) => services
        .AddSingleton(_ => WordVectorFile.Shipped())
        .AddSingleton<PlaceCache>()
        .AddSingleton<PlaceUpdater>();
}
