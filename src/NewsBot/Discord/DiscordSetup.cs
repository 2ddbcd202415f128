using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Discord.Channels;
using NewsBot.Discord.Checks;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Http;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Operation;
using NewsBot.Discord.Registration;
using NewsBot.Storage.Conversations;

namespace NewsBot.Discord;

/// <summary>Registers the Discord front door, and with it the chat platform.</summary>
internal static class DiscordSetup
{
    public static IServiceCollection AddDiscord(this IServiceCollection services) => services
        .AddSingleton(provider => DiscordOptions.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton(provider => HealthOptions.From(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<DiscordMetrics>()
        .AddSingleton(provider => new DiscordHttp(
            Client(),
            provider.GetRequiredService<DiscordOptions>(),
            provider.GetRequiredService<DiscordMetrics>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DiscordHttp>>()))
        .AddSingleton(provider => provider.GetRequiredService<DiscordHttp>().Invalid)
        .AddSingleton<DiscordApi>()
        .AddSingleton<BotIdentity>()
        .AddSingleton<GatewayClient>()
        .AddSingleton<ReplyPageStore>()
        .AddSingleton<RegisteredCommandsStore>()
        .AddSingleton<EditorAuditStore>()
        .AddSingleton<CommandSync>()
        .AddSingleton<Callers>()
        .AddSingleton<QuoteCheck>()
        .AddSingleton<ReplyPoster>()
        .AddSingleton<RepliesInFlight>()
        .AddSingleton<SlashCalls>()
        .AddSingleton<ButtonCalls>()
        .AddSingleton<MessageCalls>()
        .AddSingleton<Completions>()
        .AddSingleton<ButtonExpiry>()
        .AddSingleton<InteractionHandler>()
        .AddSingleton<HealthEndpoint>()
        .AddSingleton<DiscordBot>()
        .AddSingleton<IChatPlatform, DiscordPlatform>()
        // Lazy, for the bot answers with the commands, and one of these runs the bot.
        .AddSingleton(provider => new Lazy<IChatConnection>(provider.GetRequiredService<DiscordBot>));

    private static HttpClient Client() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(10), MaxConnectionsPerServer = 64 })
        {
            Timeout = Timeout.InfiniteTimeSpan, // each request has its own
        };
}
