using System.CommandLine;
using System.CommandLine.Parsing;
using NewsBot.Terminal.Output;

namespace NewsBot.Terminal;

/// <summary>The two options that every verb has, and whether there is a verb.</summary>
internal sealed record TerminalOptions
{
    /// <summary>The database file; null where the settings say which.</summary>
    public string? Database { get; init; }

    public ReplyFormat Format { get; init; }

    /// <summary>Whether anything but the two options is typed.</summary>
    public bool HasVerb { get; init; }

    /// <summary>
    /// What the arguments say, read before anything else is set up: the archive cannot be opened before it is known. Whatever else is
    /// wrong with them is left to <see cref="CommandLine"/>.
    /// </summary>
    public static TerminalOptions Read(IReadOnlyList<string> args)
    {
        var root = new Command("newsbot") { TreatUnmatchedTokensAsErrors = false };
        root.Options.Add(DatabaseOption);
        root.Options.Add(FormatOption);
        var result = CommandLineParser.Parse(root, args, CommandLine.Configuration);
        return new()
        {
            Database = Value(result, DatabaseOption),
            HasVerb = result.UnmatchedTokens.Count > 0,
            Format = Enum.TryParse<ReplyFormat>(Value(result, FormatOption), ignoreCase: true, out var format) ? format : ReplyFormat.Text,
        };
    }

    public static Option<string> DatabaseOption { get; } = new("--database")
    {
        Description = "The database file to use",
        HelpName = "file",
        Recursive = true,
    };

    public static Option<string> FormatOption { get; } = new("--format")
    {
        Description = "How the reply is written",
        HelpName = "text|json|markdown",
        Recursive = true,
    };

    // An option without a value has no token; asking for its value would throw.
    private static string? Value(ParseResult result, Option<string> option) =>
        result.GetResult(option) is { Tokens: [.., var token] } ? token.Value : null;
}
