using Microsoft.Extensions.Configuration;

namespace NewsBot.Discord.Operation;

/// <summary>The section `Health` of the settings.</summary>
/// <param name="Port">The port of the health endpoint on the loopback interface; 0: none.</param>
internal sealed record HealthOptions(int Port)
{
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The port is none.</exception>
    public static HealthOptions From(IConfiguration configuration) => new(WholeNumber.Of(configuration.GetSection("Health"), nameof(Port), 0, 0, 65535));
}
