using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Typed;
using NewsBot.Terminal.Background;
using NewsBot.Terminal.Editing;
using NewsBot.Terminal.Output;

namespace NewsBot.Terminal;

/// <summary>Registers the front door to the shell.</summary>
internal static class TerminalSetup
{
    /// <summary>Background work that has not stopped by then is left where it is: whatever it stores, it stores whole or not at all.</summary>
    private static readonly TimeSpan s_toStop = TimeSpan.FromSeconds(15);

    /// <summary>Needs the command catalogue, dispatcher and completer; gives <see cref="TerminalSession"/> and the progress display.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="typed">What the command line says of every verb.</param>
    /// <param name="historyFile">Where the prompt keeps the lines that were typed: beside the database; null: nowhere.</param>
    public static IServiceCollection AddTerminal(this IServiceCollection services, TerminalOptions typed, string? historyFile) => services
        .AddSingleton(typed)
        .AddSingleton<GivenDatabase>()
        .AddSingleton<TypedCommandParser>()
        .AddSingleton(_ => new ReplyPrinter(Console.Out, typed.Format, isTerminal: !Console.IsOutputRedirected))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<CommandRunner>(provider, Console.Error))
        .AddSingleton<IProgress<WorkProgress>>(_ =>
            new TerminalProgress(Console.Error, !Console.IsErrorRedirected && !CommandConsole.IsDumb, CommandConsole.WidthOfWindow, TimeProvider.System))
        .AddSingleton(_ => new LineHistory(historyFile))
        .AddSingleton<LineCompleter>()
        .AddSingleton<CommandLine>()
        .AddSingleton<CommandStream>()
        .AddSingleton<CommandConsole>()
        .AddSingleton<IHostLifetime, TerminalLifetime>()
        .Configure<HostOptions>(options =>
        {
            options.ShutdownTimeout = s_toStop;
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore; // logged; the others go on
        })
        .AddSingleton<BackgroundWork>()
        .AddSingleton<TerminalSession>();
}
