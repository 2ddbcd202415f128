using Microsoft.Extensions.DependencyInjection;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Typed;
using NewsBot.Terminal.Editing;
using NewsBot.Terminal.Output;

namespace NewsBot.Terminal;

/// <summary>Registers the front door to the shell.</summary>
internal static class TerminalSetup
{
    /// <summary>Needs the command catalogue, dispatcher and completer; gives <see cref="TerminalSession"/> and the progress display.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="format">How replies are written.</param>
    /// <param name="historyFile">Where the prompt keeps the lines that were typed: beside the database; null: nowhere.</param>
    public static IServiceCollection AddTerminal(this IServiceCollection services, ReplyFormat format, string? historyFile) => services
        .AddSingleton<TypedCommandParser>()
        .AddSingleton(_ => new ReplyPrinter(Console.Out, format, isTerminal: !Console.IsOutputRedirected))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<CommandRunner>(provider, Console.Error))
        .AddSingleton<IProgress<WorkProgress>>(_ =>
            new TerminalProgress(Console.Error, !Console.IsErrorRedirected && !CommandConsole.IsDumb, CommandConsole.WidthOfWindow, TimeProvider.System))
        .AddSingleton(_ => new LineHistory(historyFile))
        .AddSingleton<LineCompleter>()
        .AddSingleton<CommandLine>()
        .AddSingleton<CommandStream>()
        .AddSingleton<CommandConsole>()
        .AddSingleton<TerminalSession>();
}
