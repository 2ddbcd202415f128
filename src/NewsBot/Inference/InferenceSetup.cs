using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NewsBot.Inference;

/// <summary>Registers the language model, where one is configured.</summary>
internal static class InferenceSetup
{
    public static IServiceCollection AddInference(this IServiceCollection services)
    {
        services.AddOptions<InferenceOptions>().BindSettings(InferenceOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<InferenceOptions>, InferenceOptionsValidator>()
            .AddSingleton(provider =>
            {
                var options = provider.GetRequiredService<IOptions<InferenceOptions>>().Value;
                var client = options.Endpoint is "" ? null : new OpenAiChatClient(options);
                return new ChatModel(client, options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ChatModel>>());
            });
    }
}
