using System.CommandLine;
using NewsBot.Commands;
using NewsBot.Commands.Typed;

namespace NewsBot.Terminal;

/// <summary>What the program's arguments ask for. Neither help nor a command: the prompt, or the lines of a pipe.</summary>
internal sealed record CommandLineRequest
{
    /// <summary>Invoked, it writes the help or the version that was asked for; null otherwise.</summary>
    public ParseResult? Help { get; init; }

    public TypedCommand? Typed { get; init; }
}
