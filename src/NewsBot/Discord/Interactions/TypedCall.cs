using System.Text.RegularExpressions;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;

namespace NewsBot.Discord.Interactions;

/// <summary>Reads a command in its typed form, as the actions of a reply name it: "/source id:k3f9q2a7bd-p4".</summary>
internal static partial class TypedCall
{
    /// <summary>The call; null where it is none of the commands there are.</summary>
    public static CommandCall? Read(string typed, CommandCatalogue catalogue, Asker asker)
    {
        var words = typed.TrimStart('/').Split(' ', 2, StringSplitOptions.TrimEntries);
        if (catalogue.Find(words[0])?.Definition is not { } definition) return null;

        var rest = words.Length > 1 ? words[1] : "";
        CommandDefinition? verb = null;
        if (definition.Subcommands.Count > 0)
        {
            var parts = rest.Split(' ', 2, StringSplitOptions.TrimEntries);
            if ((verb = definition.Subcommands.FirstOrDefault(subcommand => subcommand.Name == parts[0])) is null) return null;

            rest = parts.Length > 1 ? parts[1] : "";
        }

        var known = (verb ?? definition).Options;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = Name.Matches(rest).Where(match => known.Any(option => option.Name == match.Groups[1].Value)).ToList();
        var unnamed = (names.Count > 0 ? rest[..names[0].Index] : rest).Trim();
        if (unnamed.Length > 0)
        {
            if ((verb ?? definition).Positional is not { } positional) return null;

            options[positional.Name] = unnamed;
        }

        for (var i = 0; i < names.Count; i++)
        {
            var start = names[i].Index + names[i].Length;
            var end = i + 1 < names.Count ? names[i + 1].Index : rest.Length;
            var value = rest[start..end].Trim();
            options[names[i].Groups[1].Value] = value is ['"', .. var inner, '"'] ? inner : value;
        }

        return new CommandCall { Name = definition.Name, Subcommand = verb?.Name, Options = options, Asker = asker };
    }

    [GeneratedRegex(@"(?<=^|\s)([a-z][a-z-]*):", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }
}
