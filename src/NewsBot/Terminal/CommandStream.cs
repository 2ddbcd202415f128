using NewsBot.Commands;
using NewsBot.Commands.Typed;

namespace NewsBot.Terminal;

/// <summary>Commands from a pipe or a file: one a line, answered in turn.</summary>
internal sealed class CommandStream(TypedCommandParser parser, GivenDatabase database, CommandRunner runner)
{
    /// <summary>Answers line after line until the end, "exit", or Ctrl-C; blank lines are passed over.</summary>
    /// <returns>The worst exit code of them all: 2, 1 or 0.</returns>
    public async Task<int> RunAsync(TextReader lines, CancellationToken cancellationToken)
    {
        var worst = 0;
        while (await lines.ReadLineAsync(cancellationToken) is { } read && read.Trim('\uFEFF', ' ', '\t', '\r') is var line && !CommandConsole.Leaves(line))
        {
            if (line is "") continue;

            using var interruption = new Interruption(cancellationToken); // between commands Ctrl-C ends the program, as it does any filter
            worst = Math.Max(worst, await runner.RunAsync(database.Checked(parser.Parse(line)), interruption.Token));
            if (interruption.Token.IsCancellationRequested) break;
        }
        return worst;
    }
}
