using System.Text.RegularExpressions;
using NewsBot.Commands.Catalogue;

namespace NewsBot.Commands.Typed;

/// <summary>
/// Reads one typed line: Discord's form `/who-said withdrawal from:2022-02-14 speaker:"Jens Stoltenberg"`, the shell's
/// `who-said withdrawal --from 2022-02-14`, or a mixture. It never throws, whatever is typed.
/// </summary>
internal sealed partial class TypedCommandParser(CommandCatalogue catalogue)
{
    private const int LongestLine = 20_000; // twice the longest topic that is answered; beyond it somebody has pasted a document

    public TypedCommand Parse(string line)
    {
        if (line.Length > LongestLine) return TypedCommand.Refused("", $"That line is too long; a command has at most {LongestLine:N0} characters.");

        var words = TypedWord.Split(line);
        if (words.Count == 0) return TypedCommand.Refused("", "Type a command; /help lists them.");

        var name = words[0].Text.TrimStart('/');
        if (catalogue.Find(name)?.Definition is not { } definition)
        {
            return TypedCommand.Refused(name, $"There is no command /{name}. {Suggestion(NearestName.Of(name, catalogue.All.Select(command => command.Definition.Name)))}");
        }
        if (definition.Subcommands.Count == 0) return ParseOptions(definition, null, words.Skip(1));

        var verbs = definition.Subcommands.Select(verb => verb.Name).ToList();
        var typed = words.Count > 1 ? words[1].Text : "";
        if (definition.Verb(typed) is { } subcommand)
        {
            return ParseOptions(definition, subcommand, words.Skip(2));
        }
        if (definition.Verb(definition.Otherwise) is { } otherwise && (typed is "" || typed.StartsWith('-') || typed.Contains(':', StringComparison.Ordinal)))
            return ParseOptions(definition, otherwise, words.Skip(1));

        return TypedCommand.Refused(definition.Name, NearestName.Of(typed, verbs) is { } nearest
            ? $"/{definition.Name} has no “{typed}”. Did you mean /{definition.Name} {nearest}?"
            : $"/{definition.Name} needs one of {string.Join(", ", verbs)}, for example /{definition.Name} {verbs[0]}.");
    }

    /// <summary>The sentence for an option that a command does not have.</summary>
    /// <param name="label">The command as it is typed, without the slash: "digest schedule".</param>
    /// <param name="options">What it takes.</param>
    /// <param name="typed">The name as it was typed: "--form", "form:".</param>
    public static string UnknownOption(string label, IReadOnlyList<CommandOption> options, string typed) =>
        NearestName.Of(typed.Trim('-', ':'), options.Select(known => known.Name)) is { } nearest
            ? $"/{label} has no option {typed}. Did you mean {nearest}?"
            : options.Count == 0 ? $"/{label} takes no options."
            : $"/{label} has no option {typed}; it takes {string.Join(", ", options.Select(known => known.Name))}.";

    private static TypedCommand ParseOptions(CommandDefinition command, CommandDefinition? subcommand, IEnumerable<TypedWord> words)
    {
        var label = subcommand is null ? command.Name : $"{command.Name} {subcommand.Name}";
        var reading = new OptionReading(label, subcommand ?? command, new(words));
        return reading.Run() is { } wrong
            ? TypedCommand.Refused(command.Name, wrong)
            : TypedCommand.Of(new() { Name = command.Name, Subcommand = subcommand?.Name, Options = reading.Options });
    }

    private static string Suggestion(string? nearest) => nearest is null ? "/help lists what there is." : $"Did you mean /{nearest}?";

    /// <summary>The words after the command, read from left to right.</summary>
    private sealed class OptionReading(string label, CommandDefinition definition, Queue<TypedWord> words)
    {
        private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
        private CommandOption? _last; // the option that was named last: takes bare words where none is positional

        public IReadOnlyDictionary<string, string> Options => _options;

        /// <summary>What is wrong, in one sentence; null where nothing is.</summary>
        public string? Run()
        {
            var namesEnded = false;
            while (words.TryDequeue(out var word))
            {
                if (word.Text is "--" && !word.Quoted && !namesEnded) namesEnded = true;
                else if ((word.Quoted || namesEnded ? AddBare(word.Text) : Add(word.Text)) is { } wrong) return wrong;
            }
            return null;
        }

        private string? Add(string word)
        {
            if (word.StartsWith("--", StringComparison.Ordinal) && DashedOption.Match(word) is { Success: true } dashed)
            {
                return Find(dashed.Groups["name"].Value) is { } option
                    ? Set(option, dashed.Groups["value"] is { Success: true } given ? given.Value : TakeValue(option))
                    : UnknownOption(label, definition.Options, $"--{dashed.Groups["name"].Value}");
            }
            if (NamedValue.Read(word) is { } named)
            {
                if (named.In(definition.Options) is { } option) return Set(option, named.Value is "" ? TakeValue(option) : named.Value);
                if (named.IsMadeUp(definition)) return UnknownOption(label, definition.Options, $"{named.Name}:");
            }
            return AddBare(word);
        }

        private CommandOption? Find(string name) =>
            definition.Options.FirstOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

        /// <summary>The next word, where it can be a value; null where there is none.</summary>
        private string? TakeValue(CommandOption option)
        {
            var next = words.TryPeek(out var word) ? word : null;
            if (option.Kind is OptionKind.Flag) return bool.TryParse(next?.Text, out _) ? words.Dequeue().Text : "true";

            return next is null || !next.Quoted && IsName(next.Text) ? null : words.Dequeue().Text;
        }

        private bool IsName(string word) =>
            DashedOption.IsMatch(word) || NamedValue.Read(word)?.In(definition.Options) is not null;

        private string? Set(CommandOption option, string? value)
        {
            _last = option;
            if (value is null) return $"{option.Name} needs a value: {option.Description.TrimEnd('.')}.";
            if (option.Kind is OptionKind.Days) value = WithRestOfDay(value);
            if (option.Positional) return Append(option, value);
            return _options.TryAdd(option.Name, value) ? null : $"{option.Name} is given twice; /{label} takes one.";
        }

        /// <summary>"16" and "last" are the beginnings of "16 Feb 2022" and "last Tuesday".</summary>
        private string WithRestOfDay(string value)
        {
            while (OpenDay.IsMatch(value) && words.TryPeek(out var next) && !next.Quoted && DayWord.IsMatch(next.Text)) value += $" {words.Dequeue().Text}";
            return value;
        }

        private string? AddBare(string word)
        {
            var option = definition.Positional ?? (_last?.Kind is OptionKind.Text ? _last : null);
            return option is not null ? Append(option, word)
                : definition.Options.Count == 0 ? $"/{label} takes no options."
                : $"/{label} does not know what “{word}” is; name it, for example {definition.Options[0].Name}:{(word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word)}.";
        }

        private string? Append(CommandOption option, string word)
        {
            _options[option.Name] = _options.TryGetValue(option.Name, out var before) ? $"{before}{(option.Repeats ? '\n' : ' ')}{word}" : word;
            return null;
        }
    }

    [GeneratedRegex(@"^--(?<name>[A-Za-z][A-Za-z-]*)(?:[=:](?<value>.*))?$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashedOption { get; }

    // A day that is not whole yet: it ends with a day of the month, a month, "last", "this", "3 days", or a year that closes the first half of a range.
    [GeneratedRegex(@"(?:^|[\s.])(?:\d{1,2}(?:st|nd|rd|th)?,?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|last|this|next|\d+\s(?:days?|weeks?|months?)|to|-)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenDay { get; }

    [GeneratedRegex(
        @"^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:day|week|month)s?|ago|\.\.|to|-)(?:\.\.\S*)?,?$",
        RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayWord { get; }
}
