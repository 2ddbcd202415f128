using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace NewsBot.Prompts;

/// <summary>Registers the prompt files.</summary>
internal static class PromptsSetup
{
    public static IServiceCollection AddPrompts(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<PromptsOptions>, PromptsOptionsValidator>()
        .AddSingleton<IPromptTemplateFactory, HandlebarsTemplateFactory>()
        .AddSingleton<PromptCatalogue>();
}
