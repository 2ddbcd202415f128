using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace NewsBot.Discord;

/// <summary>Reads a whole number from the settings.</summary>
internal static class WholeNumber
{
    /// <summary>The number; <paramref name="otherwise"/> where none is set.</summary>
    /// <exception cref="OptionsValidationException">It is none, or out of range; the message names the setting.</exception>
    public static int Of(IConfigurationSection section, string name, int otherwise, int lowest, int highest) =>
        section[name] is not { } value || string.IsNullOrWhiteSpace(value) ? otherwise
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest ? number
        : throw new OptionsValidationException(section.Path, typeof(int), [$"{section.Path}:{name} must be a whole number from {lowest} to {highest}."]);
}
