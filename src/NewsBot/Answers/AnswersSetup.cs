using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using NewsBot.Inference;
using NewsBot.Prompts;

namespace NewsBot.Answers;

/// <summary>Registers the answering of questions, and the kernel that offers every step of it, every prompt, and the model where one is configured.</summary>
internal static class AnswersSetup
{
    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<PipelineFunctions>()
        .AddTransient(KernelOf)
        .AddSingleton<QuestionAnswerer>();

    // Its services are its own: the bot's would give it the log, into which a kernel writes the text of arguments and results.
    private static Kernel KernelOf(IServiceProvider provider)
    {
        var kernel = Kernel.CreateBuilder();
        if (provider.GetRequiredService<ChatModel>().Client is { } model) kernel.Services.AddSingleton(model);
        kernel.Plugins.Add(provider.GetRequiredService<PipelineFunctions>().AsPlugin());
        kernel.Plugins.Add(provider.GetRequiredService<PromptCatalogue>().AsPlugin());
        return kernel.Build();
    }
}
