using System.Text.RegularExpressions;
using NewsBot.Commands.Catalogue;

namespace NewsBot.Commands.Typed;

/// <summary>A value that is named as Discord shows it: "from:2022-02-14".</summary>
/// <param name="Name">As it was typed.</param>
/// <param name="Value">What stands behind the colon; empty where nothing does.</param>
internal sealed partial record NamedValue(string Name, string Value)
{
    /// <summary>The name and value of a word; null where it has none. "https://…" and "note:" have, and are no option's.</summary>
    public static NamedValue? Read(string word) =>
        Form.Match(word) is { Success: true } named ? new(named.Groups["name"].Value, named.Groups["value"].Value) : null;

    /// <summary>The option that is named, in any letter case; null where it is none of these.</summary>
    public CommandOption? In(IReadOnlyList<CommandOption> options) => options.FirstOrDefault(option => option.Name.Equals(Name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z-]{0,31}):(?<value>.*)$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
