using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

/// <summary>Commands to call in tests of the front doors: each answers with what it was asked.</summary>
internal sealed class Harbour(CommandDefinition definition, Func<CommandCall, CancellationToken, Task<Reply>>? answer = null) : ICommand
{
    public static CommandDefinition WhoSaid { get; } = new()
    {
        Name = "who-said",
        Description = "Who said what about a topic",
        Options =
        [
            new() { Name = "topic", Description = "What it is about", Positional = true },
            new() { Name = "speaker", Description = "Who spoke" },
            new() { Name = "from", Description = "The first day", Kind = OptionKind.Days },
            new() { Name = "to", Description = "The last day", Kind = OptionKind.Days },
            new() { Name = "kind", Description = "How it is reported", Choices = ["direct", "indirect", "any"] },
            new() { Name = "share", Description = "Whether all may see it", Kind = OptionKind.Flag },
        ],
        ReadsArchive = false,
        Examples = ["who-said harbour from:2031-03-04"],
    };

    public static CommandDefinition Ingest { get; } = new()
    {
        Name = "ingest",
        Description = "Reads articles in",
        Options = [new() { Name = "path", Description = "A file or folder", Kind = OptionKind.Path, Positional = true, Repeats = true }],
        Audience = Audience.Operators,
        ReadsArchive = false,
    };

    public static CommandDefinition Digest { get; } = new()
    {
        Name = "digest",
        Description = "Today's digest, or a scheduled one",
        ReadsArchive = false,
        Subcommands =
        [
            new() { Name = "now", Description = "Today's digest" },
            new()
            {
                Name = "schedule",
                Description = "A digest every day",
                Options = [new() { Name = "at", Description = "The local time" }, new() { Name = "zone", Description = "The time zone" }],
            },
            new() { Name = "end", Description = "Ends one", Audience = Audience.Editors, Options = [new() { Name = "id", Description = "Which one", Required = true, MaxLength = 8 }] },
            new() { Name = "export", Description = "Writes them into a file", Audience = Audience.Operators },
        ],
    };

    public CommandDefinition Definition { get; } = definition;

    public static CommandCatalogue Catalogue { get; } = new([new Harbour(WhoSaid), new Harbour(Ingest), new Harbour(Digest)]);

    public static CommandDispatcher DispatcherOf(CommandCatalogue catalogue) =>
        new(catalogue, new(catalogue, TimeProvider.System), seeds: null!, TimeProvider.System, NullLogger<CommandDispatcher>.Instance);

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => answer?.Invoke(call, cancellationToken) ?? Task.FromResult(new Reply
    {
        Command = call.Name,
        Outcome = call.Text("topic") is "nothing" ? Outcome.NothingFound : Outcome.Answered,
        Title = $"{call.Name} {call.Subcommand}".TrimEnd(),
        Lead = string.Join("; ", call.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}")),
    });
}
