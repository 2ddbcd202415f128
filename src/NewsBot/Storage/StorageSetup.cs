using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewsBot.Storage.Settings;
using NewsBot.Storage.Writing;

namespace NewsBot.Storage;

/// <summary>Registers the archive and its stores.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>()
        .AddSingleton<Archive>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<ArticleWriter>()
        .AddSingleton<FigureStore>()
        .AddSingleton<ArticleErasure>()
        .AddSingleton<DeadLetterStore>()
        .AddSingleton<UnfinishedWork>()
        .AddSingleton<WithdrawalStore>()
        .AddSingleton<PassageStore>()
        .AddSingleton<QuoteStore>()
        .AddSingleton<Search.PlaceStore>()
        .AddSingleton<Search.SearchStore>()
        .AddSingleton<Stories.StoryStore>()
        .AddSingleton<Search.Vectors.EmbeddingStore>()
        .AddSingleton<Feeds.FeedStore>()
        .AddSingleton<Feeds.HostTurnStore>()
        .AddSingleton<Changes.ChangeLog>()
        .AddSingleton<Changes.PostedCitationStore>()
        .AddSingleton<Digests.PostLedger>()
        .AddSingleton<Digests.ScheduleStore>()
        .AddSingleton<Watches.WatchStore>()
        .AddSingleton<TraceStore>()
        .AddSingleton<ArchiveCheck>();
}
