using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Commands;

/// <summary>`/help`: what can be asked, and how.</summary>
internal sealed class HelpCommand(Lazy<CommandCatalogue> catalogue) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "help",
        Description = "What can be asked, and how",
        Options = [new() { Name = "command", Description = "One command in detail", Positional = true, Completion = Completion.Commands, MaxLength = 40 }],
        Examples = ["help", "help who-said"],
        ReadsArchive = false,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Text("command") is not { } name) return Task.FromResult(Overview(call.Asker));
        if (catalogue.Value.Find(name.TrimStart('/')) is { } command) return Task.FromResult(Detail(command.Definition));

        var near = NearestName.Of(name, catalogue.Value.All.Select(known => known.Definition.Name));
        return Task.FromResult(Reply.BadInput(Definition.Name, $"There is no command /{name}{(near is null ? "" : $" (did you mean /{near}?)")}."));
    }

    private Reply Overview(Asker asker) => new()
    {
        Command = Definition.Name,
        Outcome = Outcome.Answered,
        Title = "What can be asked",
        Lead = "Every statement of an answer stands in the archive, and its source is shown beside it.",
        Notes =
        [
            .. catalogue.Value.All
                .Select(command => command.Definition)
                .Where(command => command.Audience is Audience.Everyone || asker.IsOperator || command.Audience is Audience.Editors && asker.IsEditor)
                .Select(command => $"/{command.Name} — {command.Description}{(command.Examples.Count == 0 ? "" : $" (/{command.Examples[0]})")}"),
        ],
    };

    private static Reply Detail(CommandDefinition command)
    {
        var verbs = command.Subcommands.Count == 0 ? [command] : command.Subcommands;
        return new Reply
        {
            Command = "help",
            Outcome = Outcome.Answered,
            Title = $"/{command.Name}",
            Lead = $"{command.Description}.",
            Notes =
            [
                .. verbs.SelectMany(verb => verb.Options.Select(option =>
                    $"{(verb == command ? "" : $"{verb.Name} ")}{option.Name}{(option.Required ? " (needed)" : "")}: {option.Description}{(option.Choices.Count == 0 ? "" : $" ({string.Join(", ", option.Choices)})")}")),
                .. command.Examples.Select(example => $"Example: /{example}"),
            ],
        };
    }
}
