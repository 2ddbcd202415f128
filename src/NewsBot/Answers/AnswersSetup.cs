using Microsoft.Extensions.DependencyInjection;

namespace NewsBot.Answers;

/// <summary>Registers the answering of questions.</summary>
internal static class AnswersSetup
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<PipelineFunctions>()
        .AddSingleton<QuestionAnswerer>();
}
