using Microsoft.Extensions.DependencyInjection;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Sameness;
using NewsBot.Quotes;

namespace NewsBot.Ingestion;

/// <summary>Registers reading in.</summary>
internal static class IngestionSetup
{
    public static IServiceCollection AddIngestion(this IServiceCollection services) => services
        .AddSingleton<QuoteExtractor>()
        .AddSingleton<ArticleAnalyser>()
        .AddSingleton<WordRarity>()
        .AddSingleton<StoryKeeper>()
        .AddSingleton(_ => new StandardInput(Console.OpenStandardInput))
        .AddSingleton<StoryDater>()
        .AddSingleton<IngestionPipeline>()
        .AddSingleton<SeedReader>();
}
