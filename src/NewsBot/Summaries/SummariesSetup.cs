using Microsoft.Extensions.DependencyInjection;
using NewsBot.Summaries.Sentences;
using NewsBot.Summaries.Steps;
using NewsBot.Summaries.Traces;

namespace NewsBot.Summaries;

/// <summary>Registers the steps of answers and the summaries built of them.</summary>
internal static class SummariesSetup
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<CandidateReader>()
        .AddSingleton<StoryGrouping>()
        .AddSingleton<SentenceSelector>()
        .AddSingleton<UnderstandStep>()
        .AddSingleton<RetrieveStep>()
        .AddSingleton<SelectStep>()
        .AddSingleton<VerifyStep>()
        .AddSingleton<RenderStep>()
        .AddSingleton<AnswerPipeline>()
        .AddSingleton<SummaryComposer>()
        .AddSingleton<AnswerTracer>()
        .AddSingleton<AnswerRebuilder>();
}
