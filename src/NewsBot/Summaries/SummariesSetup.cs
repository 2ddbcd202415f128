using Microsoft.Extensions.DependencyInjection;

namespace NewsBot.Summaries;

/// <summary>Registers the summary pipeline.</summary>
internal static class SummariesSetup
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<CandidateReader>()
        .AddSingleton<SentenceSelector>()
        .AddSingleton<SummaryComposer>();
}
