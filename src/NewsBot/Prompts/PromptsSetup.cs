using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsBot.Prompts;

/// <summary>Registers the prompt files.</summary>
internal static class PromptsSetup
{
    public static IServiceCollection AddPrompts(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<PromptsOptions>, PromptsOptionsValidator>()
        .AddSingleton<PromptCatalogue>();
}
