using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NewsBot;

/// <summary>Binds sections of the settings.</summary>
internal static class SettingsBinding
{
    /// <summary>Binds a section. A value of the wrong kind ends in one line that names the setting, where the platform's binder names the type that it cannot make.</summary>
    public static OptionsBuilder<T> BindSettings<T>(this OptionsBuilder<T> builder, string section)
        where T : class => builder
        .Configure<IConfiguration>((_, configuration) => Check<T>(configuration.GetSection(section)))
        .BindConfiguration(section);

    private static void Check<T>(IConfigurationSection section)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            if (section[property.Name] is not { } value) continue;
            if (Wanted(property.PropertyType, value) is { } wanted) throw new OptionsValidationException(section.Path, typeof(T), [$"{section.Path}:{property.Name} must be {wanted}, not “{value}”."]);
        }
    }

    // What it must be where it is not; null where it will do. Texts take any value.
    private static string? Wanted(Type type, string value) => type switch
    {
        _ when type == typeof(int) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var _) ? null : "a whole number",
        _ when type == typeof(bool) => bool.TryParse(value, out var _) ? null : "true or false",
        _ => null,
    };
}
