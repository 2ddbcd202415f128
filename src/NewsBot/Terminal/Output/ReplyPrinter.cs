using NewsBot.Replies;
using Spectre.Console;

namespace NewsBot.Terminal.Output;

/// <summary>Writes replies, and nothing else, to standard output; each is flushed when it is whole.</summary>
/// <param name="output">Standard output, or what stands in for it.</param>
/// <param name="format">Text, JSON or Markdown.</param>
/// <param name="isTerminal">Whether a person reads along: colours and the window's width, or else neither.</param>
internal sealed class ReplyPrinter(TextWriter output, ReplyFormat format, bool isTerminal)
{
    private const int RedirectedWidth = 100;

    private readonly TerminalRenderer _renderer = new(ConsoleOn(output, isTerminal));
    private bool _isFirst = true;

    public void Print(Reply reply)
    {
        switch (format)
        {
            case var _ when reply.Document is { } document:
                output.WriteLine(document);
                break;
            case ReplyFormat.Json:
                output.WriteLine(isTerminal ? ReplyJson.Indented(reply) : ReplyJson.OneLine(reply));
                break;
            case ReplyFormat.Markdown:
                Part();
                output.Write(ReplyMarkdown.Of(reply));
                break;
            default:
                Part();
                _renderer.Write(reply);
                break;
        }
        output.Flush();
    }

    /// <summary>An empty line between two replies.</summary>
    private void Part()
    {
        if (!_isFirst) output.WriteLine();
        _isFirst = false;
    }

    /// <summary>The program's exit code for a reply: 0 answered or nothing found, 1 failed or partial, 2 bad input.</summary>
    public static int ExitCodeOf(Reply reply) => reply.Outcome switch
    {
        Outcome.Failed or Outcome.Partial => 1,
        Outcome.BadInput => 2,
        _ => 0,
    };

    /// <summary>A console on a writer: coloured on a terminal that has colours, unless NO_COLOR (no-color.org) is set.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        var plain = !isTerminal || CommandConsole.IsDumb;
        var colourless = plain || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = colourless ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (!isTerminal) console.Profile.Width = RedirectedWidth;
        return console;
    }
}
