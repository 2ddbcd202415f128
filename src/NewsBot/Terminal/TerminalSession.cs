using System.CommandLine;
using System.Runtime.InteropServices;
using NewsBot.Commands.Catalogue;
using NewsBot.Terminal.Background;

namespace NewsBot.Terminal;

/// <summary>The program as it is called from a shell: one verb, the lines of a pipe, or the prompt.</summary>
internal sealed class TerminalSession(
    CommandLine commandLine, CommandCatalogue catalogue, GivenDatabase database, CommandRunner runner, CommandStream stream, CommandConsole console, BackgroundWork background)
{
    /// <returns>The exit code: 0 answered or nothing found, 1 failed or partial, 2 bad input.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var request = commandLine.Parse(args);
        if (request.Help is { } help) return await help.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellationToken);
        if (request.Typed is { } asked)
        {
            var typed = database.Checked(asked);
            using var interruption = new Interruption(cancellationToken, PosixSignal.SIGTERM);
            var serves = typed.Call is { } call && catalogue.Find(call.Name)?.Definition.Serves is true;
            return serves
                ? await background.BesideAsync(() => runner.RunAsync(typed, interruption.Token), cancellationToken)
                : await runner.RunAsync(typed, interruption.Token);
        }
        return Console.IsInputRedirected
            ? await stream.RunAsync(Console.In, cancellationToken)
            : await background.BesideAsync(() => console.RunAsync(cancellationToken), cancellationToken);
    }
}
