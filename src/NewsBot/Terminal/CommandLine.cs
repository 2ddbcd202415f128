using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Typed;
using NewsBot.Terminal.Output;

namespace NewsBot.Terminal;

/// <summary>The program's arguments: every command of the catalogue is a verb, with its options in the shell's form.</summary>
internal sealed class CommandLine
{
    private readonly RootCommand _root = new("A newsroom's memory: who said what, when, and where it is printed. Without a command it opens a prompt.");
    private readonly Dictionary<Command, Verb> _verbs = [];

    private readonly CommandCatalogue _catalogue;

    public CommandLine(CommandCatalogue catalogue)
    {
        _catalogue = catalogue;
        _root.Options.Add(TerminalOptions.DatabaseOption);
        _root.Options.Add(TerminalOptions.FormatOption);
        foreach (var command in catalogue.All) _root.Subcommands.Add(VerbOf(command.Definition, null));
    }

    /// <summary>Words that begin with @ are words: no response files.</summary>
    public static ParserConfiguration Configuration { get; } = new() { ResponseFileTokenReplacer = null };

    /// <summary>What the arguments ask for: help, the prompt, or a command.</summary>
    public CommandLineRequest Parse(IReadOnlyList<string> args)
    {
        var result = _root.Parse(WithOtherwise(args), Configuration);
        if (result.Action is HelpAction) return new() { Help = HelpOf(result) };
        if (result.Action is not null and not ParseErrorAction) return new() { Help = result };

        var format = result.GetResult(TerminalOptions.FormatOption) is { Tokens: [.., var token] } ? token.Value : "text";
        if (!Enum.GetNames<ReplyFormat>().Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            return Refused("", $"--format is text, json or markdown, not “{format}”.");
        }
        return _verbs.TryGetValue(result.CommandResult.Command, out var verb) ? CallOf(result, verb) : WithoutVerb(result);
    }

    // "digest --date yesterday" and "digest date:yesterday" mean "digest now --date yesterday"; help on the whole command stays that.
    private IReadOnlyList<string> WithOtherwise(IReadOnlyList<string> args)
    {
        var isAlone = args.Count == 1 || (args.Count > 1 && (args[1].StartsWith('-') || args[1].Contains(':', StringComparison.Ordinal)) && args[1] is not ("-h" or "-?" or "--help"));
        return isAlone && _catalogue.Find(args[0])?.Definition.Otherwise is { } verb ? [args[0], verb, .. args.Skip(1)] : args;
    }

    private CommandLineRequest WithoutVerb(ParseResult result)
    {
        var group = result.CommandResult.Command;
        if (result.UnmatchedTokens is [var typed, ..])
        {
            var isOption = typed.StartsWith('-');
            var names = isOption ? group.Options.Concat(_root.Options).Select(option => option.Name) : group.Subcommands.Select(command => command.Name);
            var nearest = NearestName.Of(typed, names);
            var missing = group == _root || isOption ? $"There is no {(isOption ? "option" : "command")} {typed}." : $"newsbot {group.Name} has no “{typed}”.";
            return Refused("", nearest is null ? $"{missing} newsbot {(group == _root ? "" : $"{group.Name} ")}--help lists what there is." : $"{missing} Did you mean {nearest}?");
        }
        if (result.Errors.FirstOrDefault(error => error.SymbolResult is OptionResult) is { } wrong) return Refused("", wrong.Message);
        if (group == _root) return new();

        var verbs = group.Subcommands.Select(command => command.Name).ToList();
        return Refused(group.Name, $"newsbot {group.Name} needs one of {string.Join(", ", verbs)}, for example newsbot {group.Name} {verbs[0]}.");
    }

    private static CommandLineRequest CallOf(ParseResult result, Verb verb)
    {
        var label = verb.Subcommand is null ? verb.Name : $"{verb.Name} {verb.Subcommand}";
        // The parser takes a name that it does not know for a value where values are taken by position.
        var unknown = result.Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type is TokenType.Argument && token.Value is ['-', '-', _, ..])?.Value
            ?? result.UnmatchedTokens.FirstOrDefault(token => token is ['-', '-', _, ..]);
        if (unknown is not null) return Refused(verb.Name, TypedCommandParser.UnknownOption(label, verb.Options, unknown.Split('=', ':')[0]));
        if (MadeUp(result, verb) is { } madeUp) return Refused(verb.Name, TypedCommandParser.UnknownOption(label, verb.Options, $"{madeUp.Name}:"));
        if (result.UnmatchedTokens.FirstOrDefault(token => !IsNamedAsInDiscord(token, verb)) is { } typed)
        {
            return Refused(verb.Name, verb.Options.Count == 0 ? $"newsbot {label} takes no options."
                : $"newsbot {label} does not know what “{typed}” is; name it, for example --{verb.Options[0].Name} {typed}.");
        }

        // Where no values are taken by position, the parser takes one that is named as in Discord for an error.
        if (result.Errors.FirstOrDefault(error => !result.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal))) is { } wrong)
            return Refused(verb.Name, wrong.Message);

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var named in result.UnmatchedTokens.Select(token => NamedValue.Read(token)!))
        {
            var name = named.In(verb.Options)!.Name;
            if (!options.TryAdd(name, named.Value)) return Refused(verb.Name, $"{name} is given twice; newsbot {label} takes one.");
        }

        foreach (var (option, symbols) in verb.Symbols)
        {
            var values = symbols.SelectMany(symbol => ValuesOf(result, symbol)).ToList();
            foreach (var token in option.Positional ? NamedAsInDiscord(result, verb) : [])
            {
                var named = NamedValue.Read(token)!;
                var meant = named.In(verb.Options)!;
                if (values.IndexOf(token) is var at && at < 0) continue; // the value of an option that was named with dashes
                if (meant == option) values[at] = named.Value;
                else if (!options.TryAdd(meant.Name, named.Value)) return Refused(verb.Name, $"{meant.Name} is given twice; newsbot {label} takes one.");
                else values.RemoveAt(at);
            }

            if (!option.Positional && (values.Count > 1 || (values.Count > 0 && options.ContainsKey(option.Name)))) return Refused(verb.Name, $"--{option.Name} is given twice; newsbot {label} takes one.");
            if (values.Count > 0) options[option.Name] = string.Join(option.Repeats ? '\n' : ' ', values);
        }
        return new() { Typed = TypedCommand.Of(new() { Name = verb.Name, Subcommand = verb.Subcommand, Options = options }) };
    }

    /// <summary>Values that are typed as in Discord, "date:2022-02-16", where others are taken by position.</summary>
    private static List<string> NamedAsInDiscord(ParseResult result, Verb verb) =>
    [
        .. result.Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .Where(token => token.Type is TokenType.Argument)
            .Select(token => token.Value)
            .Where(value => IsNamedAsInDiscord(value, verb)),
    ];

    // Among what is taken by position or by nothing: the value of an option that was named is a value.
    private static NamedValue? MadeUp(ParseResult result, Verb verb)
    {
        var loose = verb.Symbols.Values.SelectMany(symbols => symbols.OfType<Argument>()).SelectMany(symbol => ValuesOf(result, symbol)).Concat(result.UnmatchedTokens).ToHashSet();
        return result.Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .Where(token => loose.Contains(token.Value) && !token.Value.Contains(' ', StringComparison.Ordinal)) // the shell took marks off: a sentence
            .Select(token => NamedValue.Read(token.Value))
            .FirstOrDefault(named => named?.IsMadeUp(verb.Definition) is true);
    }

    private static bool IsNamedAsInDiscord(string word, Verb verb) => NamedValue.Read(word) is { Value.Length: > 0 } named && named.In(verb.Options) is not null;

    private static IEnumerable<string> ValuesOf(ParseResult result, Symbol symbol) => result.GetResult(symbol) switch
    {
        OptionResult { Implicit: true } => [],
        OptionResult { Tokens.Count: 0, Option: Option<bool> } => ["true"],
        { } found => found.Tokens.Select(token => token.Value),
        null => [],
    };

    private Command VerbOf(CommandDefinition definition, string? parent)
    {
        var command = new Command(definition.Name, definition.Description);
        foreach (var subcommand in definition.Subcommands) command.Subcommands.Add(VerbOf(subcommand, definition.Name));
        if (definition.Subcommands.Count > 0) return command;

        var symbols = new Dictionary<CommandOption, IReadOnlyList<Symbol>>();
        foreach (var option in definition.Options)
        {
            Option named = option.Kind is OptionKind.Flag
                ? new Option<bool>($"--{option.Name}") { Arity = ArgumentArity.ZeroOrOne }
                : new Option<string[]>($"--{option.Name}") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
            named.Description = option.Description;
            named.HelpName = option.Choices.Count > 0 ? string.Join('|', option.Choices) : KindOf(option.Kind);
            named.Hidden = option.Positional;
            command.Options.Add(named);
            symbols.Add(option, option.Positional ? [named, PositionalOf(option, command)] : [named]);
        }
        _verbs.Add(command, new(parent ?? definition.Name, parent is null ? null : definition.Name, symbols, definition));
        return command;
    }

    private static Argument<string[]> PositionalOf(CommandOption option, Command command)
    {
        var argument = new Argument<string[]>(option.Name) { Description = option.Description, Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(argument);
        return argument;
    }

    private static string? KindOf(OptionKind kind) => kind switch
    {
        OptionKind.Number => "number",
        OptionKind.Days => "days",
        OptionKind.Path => "path",
        OptionKind.Flag => null,
        _ => "text",
    };

    /// <summary>Examples stand in the help of the verb itself, not in the list of all verbs.</summary>
    private ParseResult HelpOf(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (_verbs.TryGetValue(command, out var verb) && verb.Definition.Examples.Count > 0 && !command.Description!.Contains('\n', StringComparison.Ordinal))
        {
            command.Description += $"\n\nAt the prompt:{string.Concat(verb.Definition.Examples.Select(example => $"\n  /{example}"))}";
        }
        return result;
    }

    private static CommandLineRequest Refused(string command, string sentence) => new() { Typed = TypedCommand.Refused(command, sentence) };

    private sealed record Verb(
        string Name, string? Subcommand, IReadOnlyDictionary<CommandOption, IReadOnlyList<Symbol>> Symbols, CommandDefinition Definition)
    {
        public IReadOnlyList<CommandOption> Options { get; } = [.. Symbols.Keys];
    }
}
