using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Scheduled;

namespace NewsBot.Commands;

/// <summary>Registers every command of this assembly and the way they are called.</summary>
internal static class CommandsSetup
{
    public static IServiceCollection AddCommands(this IServiceCollection services)
    {
        // A command is found by its interface, so that adding one touches its own file alone.
        foreach (var command in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICommand))))
            services.AddSingleton(typeof(ICommand), command);

        return services
            .AddSingleton<CommandCatalogue>()
            .AddSingleton(provider => new Lazy<CommandCatalogue>(provider.GetRequiredService<CommandCatalogue>))
            .AddSingleton<ScheduleReader>()
            .AddSingleton<DigestSchedules>()
            .AddSingleton<DigestNow>()
            .AddSingleton<CallCheck>()
            .AddSingleton<CommandCompleter>()
            .AddSingleton<CommandDispatcher>();
    }
}
