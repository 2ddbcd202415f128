using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Typed;

namespace NewsBot.Terminal.Editing;

/// <summary>Completes a line that is being typed: command names, option names, and the values that exist in the archive.</summary>
internal sealed class LineCompleter(CommandCatalogue catalogue, CommandCompleter values)
{
    /// <summary>What could be meant by the word that ends a line.</summary>
    /// <param name="line">The line up to the cursor.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public async Task<LineCompletion> CompleteAsync(string line, CancellationToken cancellationToken)
    {
        var start = LastWordOf(line);
        var word = line[start..];
        var before = TypedWord.Split(line[..start]);
        if (before.Count == 0) return new(start, Commands(word));
        if (catalogue.Find(before[0].Text.TrimStart('/'))?.Definition is not { } command) return new(start, []);
        if (command.Subcommands.Count > 0)
        {
            if (before.Count == 1) return new(start, Matching(command.Subcommands.Select(verb => verb.Name), word, after: " "));
            if (command.Verb(before[1].Text) is not { } verb) return new(start, []);
            command = verb;
        }
        return new(start, await OptionsAsync(command, before[^1].Text, word, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> OptionsAsync(CommandDefinition command, string before, string word, CancellationToken cancellationToken)
    {
        var colon = word.IndexOfAny([':', '=']);
        if (colon > 0 && Find(command, word[..colon].TrimStart('-')) is { } named)
        {
            return await ValuesAsync(named, word[..(colon + 1)], word[(colon + 1)..], cancellationToken);
        }
        if (before.StartsWith("--", StringComparison.Ordinal) && Find(command, before[2..]) is { Kind: not OptionKind.Flag } dashed)
        {
            return await ValuesAsync(dashed, "", word, cancellationToken);
        }
        if (word.StartsWith("--", StringComparison.Ordinal))
        {
            return [.. Matching(command.Options.Select(option => option.Name), word[2..], after: " ").Select(name => $"--{name}")];
        }
        var names = Matching(command.Options.Select(option => option.Name), word, after: ":");
        return command.Positional is { Completion: not Completion.None } positional && word is not ""
            ? [.. names, .. await ValuesAsync(positional, "", word, cancellationToken)]
            : names;
    }

    private async Task<IReadOnlyList<string>> ValuesAsync(CommandOption option, string before, string typed, CancellationToken cancellationToken)
    {
        var begun = typed.TrimStart('"');
        var found = option.Kind is OptionKind.Flag ? Matching(["true", "false"], begun, after: "") : await values.CompleteAsync(option, begun, cancellationToken);
        var beginning = found.Where(value => value.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).ToList();
        if (beginning.Count > 0) found = beginning; // Tab goes on with what is typed; what only holds it somewhere comes second
        return [.. found.Select(value => value.Any(char.IsWhiteSpace) || typed.StartsWith('"') ? $"{before}\"{value}\" " : $"{before}{value} ")];
    }

    private List<string> Commands(string word)
    {
        var slash = word.StartsWith('/') ? "/" : "";
        return [.. Matching(catalogue.All.Select(command => command.Definition.Name), word.TrimStart('/'), after: " ").Select(name => slash + name)];
    }

    private static CommandOption? Find(CommandDefinition command, string name) =>
        command.Options.FirstOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static List<string> Matching(IEnumerable<string> names, string typed, string after) =>
        [.. names.Where(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(name => name + after)];

    /// <summary>Where the last word begins; a value within open quotation marks is one word.</summary>
    private static int LastWordOf(string line)
    {
        var start = 0;
        var enclosed = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '"') enclosed = !enclosed && (i == start || line[i - 1] is ':' or '=');
            else if (char.IsWhiteSpace(line[i]) && !enclosed) start = i + 1;
        }
        return start;
    }
}
