using NewsBot.Tests.Discord.Simulator;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Discord.Registration;

public sealed class CommandSyncTests : IAsyncLifetime, IDisposable
{
    private const string OfServer = $"/applications/{SimulatedDiscord.Application}/guilds/{SimulatedDiscord.Guild}/commands";
    private const string OfAll = $"/applications/{SimulatedDiscord.Application}/commands";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly TemporaryArchive _archive = new();
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync();

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        await RunAsync();
        await RunAsync();

        Assert.Equal([OfServer], Overwritten());
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task Changed_commands_are_registered_anew()
    {
        await RunAsync();
        await RunAsync(commands: [.. TestCommands.All, TestCommands.Of("new-one", _ => TestCommands.Answer("new-one", 1))]);

        Assert.Equal([OfServer, OfServer], Overwritten());
    }

    [Fact]
    public async Task A_change_to_global_commands_takes_the_servers_away_and_back()
    {
        await RunAsync();
        await RunAsync(globally: "true");
        await RunAsync(globally: "false");

        Assert.Equal([OfServer, OfAll, OfServer, OfServer, OfAll], Overwritten());
        Assert.Equal(["[]", "[]"], Puts().Where(request => request.Json.GetArrayLength() == 0).Select(request => request.Json.GetRawText()));
        Assert.Equal(0, Puts()[2].Json.GetArrayLength());
        Assert.Equal(0, Puts()[4].Json.GetArrayLength());
    }

    [Fact]
    public async Task Refused_commands_are_said_to_be_and_the_bot_answers_on()
    {
        _discord.Api.Misbehave = request => request.Method is "PUT" ? new Fault { Status = 400, Code = 30034 } : null;
        await using var bot = new BotUnderTest(_discord, archive: _archive);
        await bot.Log.UntilAsync("Discord takes no more new commands today").WaitAsync(Patience);

        var answer = await _discord.CallAsync(Calls.Slash("nothing"));
        await answer.Finished.Task.WaitAsync(Patience);

        Assert.Single(answer.Edits);
    }

    private async Task RunAsync(string globally = "false", IReadOnlyList<NewsBot.Commands.Catalogue.ICommand>? commands = null)
    {
        await using var bot = await BotUnderTest.ConnectAsync(_discord, commands, new Dictionary<string, string> { ["Discord:RegisterGlobally"] = globally }, _archive);
        await bot.StopAsync(); // waits for what is in flight, registering too
    }

    private List<RequestRecord> Puts() => [.. _discord.Api.Requests.Where(request => request.Method is "PUT")];

    private List<string> Overwritten() => [.. Puts().Select(request => request.Path)];
}
