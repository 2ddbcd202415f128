using Microsoft.Extensions.DependencyInjection;

namespace NewsBot.Retrieval;

/// <summary>Registers the searches.</summary>
internal static class RetrievalSetup
{
    public static IServiceCollection AddRetrieval(this IServiceCollection services) => services
        .AddSingleton<WordRelations>()
        .AddSingleton<SampleCache>()
        .AddSingleton<Understanding.NearSpelling>()
        .AddSingleton<Understanding.QueryReader>()
        .AddSingleton<ArchiveSearch>()
        .AddSingleton<Fresh.FreshSearch>()
        .AddSingleton<PassageSearch>()
        .AddSingleton<QuoteSearch>();
}
