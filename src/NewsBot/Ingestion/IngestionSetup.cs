using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Ingestion.Feeds.Polling;
using NewsBot.Ingestion.Fetching;
using NewsBot.Ingestion.Fetching.Guards;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Sameness;
using NewsBot.Ingestion.Upkeep;
using NewsBot.Quotes;
using NewsBot.Storage.Feeds;

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
        .AddSingleton<DeadLetters>()
        .AddSingleton<IngestionPipeline>()
        .AddSingleton<Reanalyser>()
        .AddHostedService<ArchiveUpkeep>()
        .AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>()
        .AddSingleton<Retention>()
        .AddHostedService<RetentionJob>()
        .AddSingleton<SeedReader>()
        .AddSingleton<IValidateOptions<IngestionOptions>, IngestionOptionsValidator>()
        .AddSingleton(new FetchLimits())
        .AddSingleton(provider => new GuardedConnections(
            new AllowedHosts(provider.GetRequiredService<IOptions<IngestionOptions>>().Value.AllowedHosts), Dns.GetHostAddressesAsync, GuardedConnections.ConnectAsync))
        .AddSingleton(provider => new GuardedClient(
            provider.GetRequiredService<GuardedConnections>(),
            provider.GetRequiredService<FetchLimits>(),
            provider.GetRequiredService<TimeProvider>(),
            UserAgent(provider.GetRequiredService<IOptions<IngestionOptions>>().Value.ContactUrl),
            provider.GetRequiredService<HostTurnStore>()))
        .AddSingleton<ItemReader>()
        .AddSingleton<FeedPoller>()
        .AddSingleton<FeedSubscriptions>()
        .AddHostedService<FeedWatch>();

    private static string UserAgent(string contact) =>
        $"NewsBot/{typeof(IngestionSetup).Assembly.GetName().Version?.ToString(2) ?? "1.0"}{(contact is "" ? "" : $" (+{contact})")}";
}
