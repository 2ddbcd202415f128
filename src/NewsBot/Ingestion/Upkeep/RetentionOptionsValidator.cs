using Microsoft.Extensions.Options;

namespace NewsBot.Ingestion.Upkeep;

/// <summary>Names the setting that is wrong.</summary>
internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        if (options.Days < 0) return ValidateOptionsResult.Fail("Retention:Days is below 0; 0 keeps articles for ever.");
        return options.ByOutlet() is null
            ? ValidateOptionsResult.Fail("Retention:Outlets is not a list of outlets with days, such as \"AP=30, Coast Daily=365\".")
            : ValidateOptionsResult.Success;
    }
}
