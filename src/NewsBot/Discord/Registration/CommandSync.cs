using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Http;
using NewsBot.Storage.Conversations;

namespace NewsBot.Discord.Registration;

/// <summary>Tells Discord of the commands: all at once, and only where they changed since it was last told.</summary>
internal sealed partial class CommandSync(
    DiscordOptions options, DiscordApi api, CommandCatalogue catalogue, RegisteredCommandsStore store, ILogger<CommandSync> logger) : IDisposable
{
    private const int TooManyToday = 30034;
    private static readonly IReadOnlyDictionary<string, string> NoIds = new Dictionary<string, string>();

    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Discord's ids of the commands as a server sees them, by name; empty while they are not known.</summary>
    public IReadOnlyDictionary<string, string> IdsIn(string? guildId) =>
        _ids.GetValueOrDefault(options.RegisterGlobally ? RegisteredCommands.Everywhere : guildId ?? "") ?? NoIds;

    /// <summary>Brings the commands of one server up to date, or those of all servers where they are registered globally.</summary>
    public async Task SynchroniseAsync(string applicationId, string guildId, CancellationToken cancellationToken)
    {
        if (!options.RegisterGlobally && !options.Serves(guildId)) return;

        await _one.WaitAsync(cancellationToken);
        try
        {
            var scope = options.RegisterGlobally ? RegisteredCommands.Everywhere : guildId;
            if (_ids.ContainsKey(scope)) return;

            await OverwriteAsync(applicationId, scope, CommandSchema.Of(catalogue), cancellationToken);
            await RemoveStrayAsync(applicationId, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Takes away what was registered the other way before, server by server or globally: a command would show twice.</summary>
    private async Task RemoveStrayAsync(string applicationId, CancellationToken cancellationToken)
    {
        var strays = store.All(applicationId, cancellationToken)
            .Where(registered => registered.Scope == RegisteredCommands.Everywhere != options.RegisterGlobally);
        foreach (var stray in strays) await OverwriteAsync(applicationId, stray.Scope, [], cancellationToken);
    }

    private async Task OverwriteAsync(string applicationId, string scope, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken)
    {
        var json = DiscordJson.Bytes(commands, DiscordJson.Default.IReadOnlyListApplicationCommand);
        var hash = Convert.ToHexStringLower(SHA256.HashData(json));
        if (commands.Count > 0 && store.Find(applicationId, scope, cancellationToken) is { } known && known.Hash == hash)
        {
            _ids[scope] = known.Ids;
            return;
        }

        var response = await api.OverwriteCommandsAsync(applicationId, scope == RegisteredCommands.Everywhere ? null : scope, json, cancellationToken);
        if (response.Read(DiscordJson.Default.IReadOnlyListRegisteredCommand) is not { } registered)
        {
            LogNotRegistered(
                logger,
                scope,
                response.Code is TooManyToday ? "Discord takes no more new commands today" : $"Discord answered with status {response.Status}, code {response.Code}");
            return;
        }

        if (commands.Count == 0)
        {
            store.Drop(applicationId, scope, cancellationToken);
            return;
        }

        var ids = registered.DistinctBy(command => command.Name).ToDictionary(command => command.Name, command => command.Id);
        store.Keep(applicationId, new RegisteredCommands(scope, hash, ids), cancellationToken);
        _ids[scope] = ids;
        LogRegistered(logger, commands.Count, scope);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Registered {Count} commands: {Scope}")]
    private static partial void LogRegistered(ILogger logger, int count, string scope);

    [LoggerMessage(Level = LogLevel.Error, Message = "The commands of {Scope} could not be registered: {Cause}. If the bot was invited without the scope applications.commands, invite it again.")]
    private static partial void LogNotRegistered(ILogger logger, string scope, string cause);
}
