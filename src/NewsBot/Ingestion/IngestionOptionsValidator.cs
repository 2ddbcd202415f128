using Microsoft.Extensions.Options;

namespace NewsBot.Ingestion;

/// <summary>Stops the start where a setting of the section cannot be meant.</summary>
internal sealed class IngestionOptionsValidator : IValidateOptions<IngestionOptions>
{
    private const int MostFirstItems = 1_000;

    public ValidateOptionsResult Validate(string? name, IngestionOptions options)
    {
        if (options.FirstItems is < 0 or > MostFirstItems) return ValidateOptionsResult.Fail($"Ingestion:FirstItems is {options.FirstItems}; it is a number from 0 to {MostFirstItems:N0}.");
        return options.ContactUrl is "" || WebLink.Absolute(options.ContactUrl, null) is not null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Ingestion:ContactUrl is not a link of http or https.");
    }
}
