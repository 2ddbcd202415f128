using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Localisation;

/// <summary>
/// Names and descriptions of commands and options in other languages: the one place to translate them in. Keys are the names as they are
/// typed ("who-said", "who-said topic", "digest schedule"), with a star for the option that every command has.
/// </summary>
internal static class CommandWording
{
    /// <summary>https://docs.discord.com/developers/reference#locales.</summary>
    private const string German = "de";

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> TranslatedNames = new(StringComparer.Ordinal)
    {
        [MessageCommandNames.CheckQuote] = In(German, "Zitat prüfen"),
        [MessageCommandNames.WhoSaid] = In(German, "Wer hat das gesagt?"),
    };

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> TranslatedDescriptions = new(StringComparer.Ordinal)
    {
        ["who-said"] = In(German, "Wer hat was dazu gesagt, mit Quelle"),
        ["summary"] = In(German, "Was berichtet wurde, an einem Tag oder zu einem Thema, mit Quellen"),
        ["* share"] = In(German, "Ob alle im Kanal die Antwort sehen; sonst sehen nur Sie sie"),
    };

    /// <summary>The name by locale; null where it is not translated.</summary>
    public static IReadOnlyDictionary<string, string>? Names(string key) => TranslatedNames.GetValueOrDefault(key);

    /// <summary>The description by locale; null where it is not translated.</summary>
    public static IReadOnlyDictionary<string, string>? Descriptions(string key) => TranslatedDescriptions.GetValueOrDefault(key);

    private static Dictionary<string, string> In(string locale, string words) => new(StringComparer.Ordinal) { [locale] = words };
}
