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

    /// <summary>
    /// Whether a word of a line can only be meant for an option that there is none of: "bogus:1", and "spekaer:Ann" in any letter case. Links, paths,
    /// times and a colon at the end of a word make none.
    /// </summary>
    public bool IsMadeUp(CommandDefinition definition) =>
        Value.Length > 0 && Name.Length > 1 && !Value.AsSpan().ContainsAny('/', '\\') && In(definition.Options) is null
        && definition.Positional?.Kind is not OptionKind.Path
        && (Name.All(letter => char.IsAsciiLetterLower(letter) || letter is '-') || IsSlip(definition.Options));

    private bool IsSlip(IReadOnlyList<CommandOption> options) =>
        Name.Length > 3 && NearestName.Of(Name, options.Select(option => option.Name)) is { } nearest && Math.Abs(nearest.Length - Name.Length) < 2;

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z-]{0,31}):(?<value>.*)$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
