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
        WorksWithoutArchive = true,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Text("command") is not { } name) return Task.FromResult(Overview(call.Asker));
        var words = name.TrimStart('/').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length > 0 && catalogue.Value.Find(words[0]) is { } command) return Task.FromResult(Detail(command.Definition, words.ElementAtOrDefault(1), call.Asker));

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
                .Select(command => $"/{command.Name} — {command.Description}{(Examples(command, null).FirstOrDefault() is { } example ? $" (/{example})" : "")}"),
        ],
    };

    // Every verb and its options; of one verb alone where it is named.
    private static Reply Detail(CommandDefinition command, string? verb, Asker asker)
    {
        var named = command.Verb(verb);
        IReadOnlyList<CommandDefinition> verbs = named is not null ? [named] : command.Subcommands;
        var label = command.LabelWith(verb);
        return new Reply
        {
            Command = "help",
            Outcome = Outcome.Answered,
            Title = $"/{label}",
            Lead = $"{(named ?? command).Description}.",
            Notes =
            [
                .. asker.ChannelId is null && command.InTerminal is { } sentence ? [sentence] : Array.Empty<string>(),
                .. command.Options.Select(Line),
                .. verbs.SelectMany(one => named is null
                    ? [$"/{command.Name} {one.Name}: {one.Description}", .. one.Options.Select(option => $"{one.Name} {Line(option)}")]
                    : one.Options.Select(Line)),
                .. Examples(command, named).Select(example => $"Example: /{example}"),
            ],
        };
    }

    private static IEnumerable<string> Examples(CommandDefinition command, CommandDefinition? verb) =>
        verb is null ? [.. command.Examples, .. command.Subcommands.SelectMany(one => one.Examples)] : verb.Examples;

    private static string Line(CommandOption option) =>
        $"{option.Name}{(option.Required ? " (needed)" : "")}: {option.Description}{(option.Choices.Count == 0 ? "" : $" ({string.Join(", ", option.Choices)})")}";
}
