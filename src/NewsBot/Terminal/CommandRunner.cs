using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Typed;
using NewsBot.Terminal.Output;

namespace NewsBot.Terminal;

/// <summary>Runs what was typed and prints the reply.</summary>
/// <param name="dispatcher">Answers.</param>
/// <param name="printer">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class CommandRunner(CommandDispatcher dispatcher, ReplyPrinter printer, TextWriter error)
{
    /// <summary>The exit code (<see cref="ReplyPrinter.ExitCodeOf"/>); 1 for a command that was cancelled. Never throws for a cancelled token.</summary>
    public async Task<int> RunAsync(TypedCommand typed, CancellationToken cancellationToken)
    {
        try
        {
            var reply = typed.Refusal ?? await dispatcher.RunAsync(typed.Call!, cancellationToken);
            printer.Print(reply);
            return ReplyPrinter.ExitCodeOf(reply);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync("Cancelled.");
            return 1;
        }
    }
}
