using NewsBot.Commands;
using NewsBot.Commands.Typed;
using NewsBot.Terminal.Editing;

namespace NewsBot.Terminal;

/// <summary>The prompt at which a person types commands. It writes to standard error; replies alone go to standard output.</summary>
/// <param name="parser">Reads the lines.</param>
/// <param name="runner">Answers them.</param>
/// <param name="completer">What Tab completes.</param>
/// <param name="history">The lines typed before.</param>
internal sealed class CommandConsole(TypedCommandParser parser, CommandRunner runner, LineCompleter completer, LineHistory history)
{
    private const string Prompt = "newsbot> ";

    /// <summary>Whether the terminal can do nothing but print line after line.</summary>
    public static bool IsDumb { get; } = !OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";

    /// <summary>Whether a line asks to leave.</summary>
    public static bool Leaves(string line) => line.Trim().TrimStart('/').ToLowerInvariant() is "exit" or "quit";

    /// <summary>Answers what is typed until Ctrl-D, "exit" or a cancelled token. Always 0: every mistake was shown where it was made.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync("Type /help for what can be asked, exit to leave.");
        while (!cancellationToken.IsCancellationRequested && await ReadLineAsync(cancellationToken) is { } line && !Leaves(line))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;

            using var interruption = new Interruption(cancellationToken);
            await runner.RunAsync(parser.Parse(line), interruption.Token);
        }
        return 0;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (Console.IsErrorRedirected || IsDumb)
        {
            await Console.Error.WriteAsync(Prompt);
            return await Console.In.ReadLineAsync(cancellationToken);
        }
        var editor = new LineEditor(() => Console.ReadKey(intercept: true), () => Console.KeyAvailable, Console.Error, WidthOfWindow, history, completer);
        Console.TreatControlCAsInput = true; // only while a line is typed: a command is cancelled by the signal
        try
        {
            return await editor.ReadLineAsync(Prompt, cancellationToken);
        }
        catch (InvalidOperationException)
        {
            return null; // the terminal is gone
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    /// <summary>In columns.</summary>
    public static int WidthOfWindow() => Console.WindowWidth is > 0 and var columns ? columns : 80;
}
