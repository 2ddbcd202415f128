using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Operation;
using NewsBot.Embeddings;
using NewsBot.Ingestion;
using NewsBot.Storage;
using NewsBot.Tests.Discord.Simulator;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Discord;

/// <summary>The whole Discord front door with commands written for the test, connected to the simulated Discord.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TemporaryArchive? _ownArchive;
    private readonly CancellationTokenSource _stop = new();

    /// <param name="discord">What it connects to.</param>
    /// <param name="commands">What it can be asked; null: <see cref="TestCommands"/>.</param>
    /// <param name="settings">Beyond token and address ("Guilds", "EditorRoles").</param>
    /// <param name="archive">A shared one outlives the bot; null: one of its own.</param>
    /// <param name="clock">Of everything; null: the system's.</param>
    /// <param name="gatewayClock">Of the gateway alone, to wait less between connections; null: the same.</param>
    public BotUnderTest(
        SimulatedDiscord discord,
        IReadOnlyList<ICommand>? commands = null,
        IReadOnlyDictionary<string, string>? settings = null,
        TemporaryArchive? archive = null,
        TimeProvider? clock = null,
        TimeProvider? gatewayClock = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Discord:Token", SimulatedDiscord.Token), new("Discord:ApiBaseUrl", discord.ApiBase)])
            .AddInMemoryCollection(settings?.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)) ?? [])
            .Build();
        Archive = archive ?? (_ownArchive = new TemporaryArchive());
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(clock ?? TimeProvider.System)
            .AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
            .AddStorage()
            .AddEmbeddings()
            .AddSingleton(Archive.Archive)
            .AddEmbeddings()
            .AddIngestion()
            .AddCommands()
            .AddDiscord()
            .RemoveAll<ICommand>();
        foreach (var command in commands ?? TestCommands.All) services.AddSingleton(command);
        if (gatewayClock is not null)
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<GatewayClient>(provider, gatewayClock));
        _services = services.BuildServiceProvider();
        Running = Get<DiscordBot>().RunAsync(_stop.Token);
    }

    /// <summary>A bot that knows that it is connected.</summary>
    public static async Task<BotUnderTest> ConnectAsync(
        SimulatedDiscord discord,
        IReadOnlyList<ICommand>? commands = null,
        IReadOnlyDictionary<string, string>? settings = null,
        TemporaryArchive? archive = null,
        TimeProvider? clock = null)
    {
        var bot = new BotUnderTest(discord, commands, settings, archive, clock);
        await bot.OnlineAsync().WaitAsync(TimeSpan.FromSeconds(90));
        return bot;
    }

    public TemporaryArchive Archive { get; }

    /// <summary>Everything that was logged.</summary>
    public CollectedLog Log { get; } = new();

    /// <summary>Ends when the bot does.</summary>
    public Task<ConnectionEnd> Running { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Done once the bot knows that it is connected: the simulator has said so a little before.</summary>
    public Task OnlineAsync() => Log.UntilAsync("Connected to Discord");

    public async Task<ConnectionEnd> StopAsync()
    {
        await _stop.CancelAsync();
        return await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
        _ownArchive?.Dispose();
        _stop.Dispose();
    }
}
