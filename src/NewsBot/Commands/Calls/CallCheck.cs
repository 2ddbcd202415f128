using System.Globalization;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Commands.Calls;

/// <summary>Checks a call against the definition of its command, without reading the archive.</summary>
internal sealed class CallCheck(CommandCatalogue catalogue, TimeProvider clock)
{
    /// <summary>One sentence on what is wrong, as a reply; null where the call can be run.</summary>
    public Reply? Of(CommandCall call)
    {
        if (catalogue.Find(call.Name) is not { } command)
            return Reply.BadInput(call.Name, $"There is no command /{call.Name}{Nearest(call.Name, catalogue.All.Select(known => known.Definition.Name), "/")}.");

        var definition = command.Definition;
        var label = definition.LabelWith(call.Subcommand);
        var audience = definition.AudienceWith(call.Subcommand);
        if (!IsAllowed(audience, call.Asker))
        {
            var where = audience is Audience.Operators ? "runs at the bot's own command line only" : "is for editors; ask one of them";
            return Reply.BadInput(call.Name, $"/{(definition.Audience == audience ? call.Name : label)} {where}.") with { Outcome = Outcome.Refused, Title = "Not allowed" };
        }

        if (definition.Subcommands.Count > 0)
        {
            if (definition.Verb(call.Subcommand) is not { } verb)
            {
                var verbs = definition.Subcommands.Where(known => IsAllowed(known.Audience, call.Asker)).Select(known => known.Name).ToList();
                return Reply.BadInput(call.Name, $"/{call.Name} needs one of its verbs: {string.Join(", ", verbs)}.");
            }

            definition = verb;
        }

        var problem = call.Options.Keys.Select(name => Unknown(label, definition, name))
            .Concat(definition.Options.Select(option => Wrong(label, call, option)))
            .FirstOrDefault(sentence => sentence is not null) ?? TwoRanges(call) ?? Reversed(call);
        return problem is null ? null : Reply.BadInput(call.Name, problem);
    }

    // ": did you mean X" for the candidate that is a slip of the hand away; empty where none is.
    private static string Nearest(string typed, IEnumerable<string> candidates, string prefix = "") =>
        NearestName.Of(typed, candidates) is { } near ? $" (did you mean {prefix}{near}?)" : "";

    private static bool IsAllowed(Audience audience, Asker asker) => audience switch
    {
        Audience.Everyone => true,
        Audience.Editors => asker.IsEditor,
        _ => asker.IsOperator,
    };

    private static string? Unknown(string label, CommandDefinition definition, string name)
    {
        if (definition.Options.Any(option => option.Name == name)) return null;

        var known = definition.Options.Select(option => option.Name).ToList();
        return known.Count == 0
            ? $"/{label} takes no options."
            : $"/{label} has no option {name}{Nearest(name, known)}; it takes {string.Join(", ", known)}.";
    }

    private string? Wrong(string label, CommandCall call, CommandOption option)
    {
        if (call.Text(option.Name) is not { } value)
            return option.Required ? $"/{label} needs {option.Name}: {char.ToLowerInvariant(option.Description[0])}{option.Description[1..]}." : null;
        if (value.Length > option.MaxLength)
            return $"The {option.Name} is too long: {value.Length:N0} characters where {option.MaxLength:N0} are allowed.";
        if (option.Choices.Count > 0 && !option.Choices.Contains(value, StringComparer.OrdinalIgnoreCase))
            return $"The {option.Name} is one of {string.Join(", ", option.Choices)}, not {value}.";

        return option.Kind switch
        {
            OptionKind.Number when !int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) =>
                $"The {option.Name} is a whole number, not {value}.",
            OptionKind.Flag when !bool.TryParse(value, out _) => $"The {option.Name} is true or false, not {value}.",
            OptionKind.Days => call.Problem(option.Name, clock),
            _ => null,
        };
    }

    private static string? TwoRanges(CommandCall call) =>
        call.Text("date") is not null && (call.Text("from") ?? call.Text("to")) is not null ? "Give either date or from and to, not both." : null;

    private string? Reversed(CommandCall call)
    {
        if (call.Text("from") is null || call.Text("to") is null) return null;

        var from = call.Days("from", clock)!.Value;
        var to = call.Days("to", clock)!.Value;
        return from.First > to.Last ? $"The days run backwards; try from:{to} to:{from}." : null;
    }
}
