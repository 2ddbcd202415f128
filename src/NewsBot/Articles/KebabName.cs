using System.Collections.Frozen;
using System.Text.Json;

namespace NewsBot.Articles;

/// <summary>What the members of an enumeration are called outside the program ("same-story"): in replies, files and the archive.</summary>
internal static class KebabName
{
    /// <summary>The name of a member, in lower case with hyphens.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The member of that name, in any letter case; null where there is none.</summary>
    public static T? Parse<T>(string? name) where T : struct, Enum =>
        name is not null && Names<T>.ByName.TryGetValue(name, out var value) ? value : null;

    private static class Names<T> where T : struct, Enum
    {
        public static FrozenDictionary<T, string> ByValue { get; } =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        public static FrozenDictionary<string, T> ByName { get; } =
            ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
