using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace NewsBot.Answers;

/// <summary>Registers the answering of questions, and the kernel that offers every step of it.</summary>
internal static class AnswersSetup
{
    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddKernel();
        return services
            .AddSingleton<PipelineFunctions>()
            .AddSingleton(provider => provider.GetRequiredService<PipelineFunctions>().AsPlugin())
            .AddSingleton<QuestionAnswerer>();
    }
}
