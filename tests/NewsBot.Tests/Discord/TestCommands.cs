using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Tests.Discord;

/// <summary>Commands that answer without an archive, one for each way of being answered.</summary>
internal static class TestCommands
{
    /// <summary>The opening of a PNG file: no text in any encoding.</summary>
    public static byte[] Picture { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF];

    public static IReadOnlyList<ICommand> All { get; } =
    [
        Of("who-said", call => Answer("who-said", 2) with { Lead = $"Asked about {call.Text("topic")}." }, Topic with { Required = true, Completion = Completion.Commands }, Speaker),
        Of("many", call => Answer("many", 60)),
        Of("drawn", _ => Answer("drawn", 1) with { Files = [new ReplyFile("timeline.png", "image/png", Picture)] }),
        Of("source", call => Answer("source", 1) with { Lead = $"The source {call.Text("id")}." }, new CommandOption { Name = "id", Description = "Which one", Required = true, Positional = true }),
        Of("nothing", _ => new Reply { Command = "nothing", Outcome = Outcome.NothingFound, Title = "Nothing", Lead = "The archive has nothing on that." }),
        Of("break", _ => throw new InvalidOperationException("secret details")),
        new FunctionCommand(
            new CommandDefinition
            {
                Name = "retract",
                Description = "Withdraws an article from every answer",
                Audience = Audience.Editors,
                ReadsArchive = false,
                Options = [new CommandOption { Name = "id", Description = "Which one", Required = true }],
            },
            (_, _) => Task.FromResult(Answer("retract", 0))),
        new FunctionCommand(
            new CommandDefinition
            {
                Name = "watch",
                Description = "Posts here when something new matches",
                ReadsArchive = false,
                Subcommands = [Verb("add", Topic with { Required = true }), Verb("list"), Verb("clear") with { Audience = Audience.Editors }, Verb("import", Topic) with { Audience = Audience.Operators }],
            },
            (call, _) => Task.FromResult(Answer("watch", 0) with { Lead = $"{call.Subcommand} {call.Text("topic")}" })),
        new FunctionCommand(
            new CommandDefinition { Name = "backup", Description = "Copies the archive", Audience = Audience.Operators, ReadsArchive = false },
            (_, _) => Task.FromResult(Answer("backup", 0))),
    ];

    private static CommandOption Topic => new() { Name = "topic", Description = "What it is about", MaxLength = 200, Positional = true };

    private static CommandOption Speaker => new() { Name = "kind", Description = "How it was said", Choices = ["direct", "indirect", "any"] };

    public static ICommand Of(string name, Func<CommandCall, Reply> answer, params IReadOnlyList<CommandOption> options) =>
        new FunctionCommand(
            new CommandDefinition { Name = name, Description = $"Answers {name}", Options = options, ReadsArchive = false },
            (call, _) => Task.FromResult(answer(call)));

    /// <summary>A command with a definition of the test's own.</summary>
    public static ICommand Of(CommandDefinition definition, Func<CommandCall, Reply> answer) => new FunctionCommand(definition, (call, _) => Task.FromResult(answer(call)));

    /// <summary>A command that does what it is given.</summary>
    public static ICommand Slow(string name, Func<CommandCall, CancellationToken, Task<Reply>> answer) =>
        new FunctionCommand(new CommandDefinition { Name = name, Description = $"Answers {name}", ReadsArchive = false }, answer);

    /// <summary>A reply with that many direct quotations, each with a source of its own.</summary>
    public static Reply Answer(string command, int items) => new()
    {
        Command = command,
        AnswerId = "answer1",
        Outcome = Outcome.Answered,
        Title = $"About {command}",
        Lead = $"{items} statements were found.",
        Items = [.. Enumerable.Range(1, items).Select(number => new ReplyItem
        {
            Id = $"k3f9q2a7b{number % 10}-q{number}",
            Kind = ItemKind.Direct,
            Text = $"We will keep the harbour open for another {number} weeks, whatever the weather brings",
            Speaker = "Ann Okafor",
            SpeakerRole = "the harbour master",
            Outlets = ["Tribune"],
            Date = new DateOnly(2022, 2, 16),
            DateMethod = "header",
            Citations = [number],
        })],
        Citations = [.. Enumerable.Range(1, items).Select(number => Source(number))],
    };

    public static ReplyCitation Source(int number, string? title = null, string? url = null) => new()
    {
        Number = number,
        Citation = new Citation { ArticleId = $"k3f9q2a7b{number % 10}", BodyHash = "", Span = new TextSpan(0, 4), Words = "We w" },
        PassageId = $"k3f9q2a7b{number % 10}-p{number}",
        Outlet = "Tribune",
        Title = title ?? $"The harbour stays open, part {number}",
        Url = url ?? $"https://tribune.example/harbour/{number}",
    };

    private static CommandDefinition Verb(string name, params IReadOnlyList<CommandOption> options) =>
        new() { Name = name, Description = $"Does {name}", Options = options };

    private sealed record FunctionCommand(CommandDefinition Definition, Func<CommandCall, CancellationToken, Task<Reply>> Answer) : ICommand
    {
        public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => Answer(call, cancellationToken);
    }
}
