using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Digests.Composing;
using NewsBot.Digests.Posting;
using NewsBot.Digests.Watching;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests;

/// <summary>Registers schedules, watches and everything that is posted unasked.</summary>
internal static class DigestsSetup
{
    /// <summary>Needs storage, retrieval, summaries and a chat platform.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services) => services
        .AddSingleton<NewArticles>()
        .AddSingleton<DigestStories>()
        .AddSingleton<RunningStories>()
        .AddSingleton<Corrections>()
        .AddSingleton<DigestComposer>()
        .AddSingleton<ScheduledDigests>()
        .AddSingleton<DigestPlanner>()
        .AddSingleton<ScheduleEditor>()
        .AddSingleton<Refusals>()
        .AddSingleton<WatchMatcher>()
        .AddSingleton<WatchReader>()
        .AddSingleton<WatchPosts>()
        .AddSingleton<CorrectionPosts>()
        .AddSingleton(provider => new PostDelivery(
            provider.GetRequiredService<PostLedger>(),
            provider.GetRequiredService<ScheduleStore>(),
            provider.GetRequiredService<Refusals>(),
            provider.GetRequiredService<IChatPlatform>(),
            provider.GetRequiredService<ScheduledDigests>().ComposeAsync,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PostDelivery>>()))
        .AddHostedService<DigestLoop>();
}
