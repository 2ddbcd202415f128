using Microsoft.Extensions.DependencyInjection;
using NewsBot.Citations;
using NewsBot.Summaries.Models;
using NewsBot.Summaries.Sentences;
using NewsBot.Summaries.Steps;
using NewsBot.Summaries.Traces;

namespace NewsBot.Summaries;

/// <summary>Registers the steps of answers and the summaries built of them.</summary>
internal static class SummariesSetup
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<CandidateReader>()
        .AddSingleton<StoryReader>()
        .AddSingleton<SentenceSelector>()
        .AddSingleton<UnderstandStep>()
        .AddSingleton<RetrieveStep>()
        .AddSingleton<SelectStep>()
        .AddSingleton<RelatedWords>()
        .AddSingleton(provider => new ClaimChecker(provider.GetRequiredService<RelatedWords>().Closeness))
        .AddSingleton<ModelDrafter>()
        .AddSingleton<DraftStep>()
        .AddSingleton<WiderEvidence>()
        .AddSingleton<VerifyStep>()
        .AddSingleton<RenderStep>()
        .AddSingleton<AnswerPipeline>()
        .AddSingleton<SummaryComposer>()
        .AddSingleton<AnswerTracer>()
        .AddSingleton<AnswerRebuilder>();
}
