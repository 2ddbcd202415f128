using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Http;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Operation;
using NewsBot.Storage.Conversations;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord.Interactions;

/// <summary>Whoever calls is answered before anything is read or written: asserted by what had happened when, not by the time it took.</summary>
public sealed class AcknowledgementTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync();

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Fact]
    public async Task No_command_begins_before_its_call_is_acknowledged()
    {
        const int Calls = 40;
        var begun = 0;
        var early = 0;
        await using var bot = await ConnectAsync(TestCommands.Slow("counted", (_, _) =>
        {
            var known = Interlocked.Increment(ref begun); // counted first: what others begin meanwhile is acknowledged too
            if (_discord.Interactions.Count(interaction => interaction.AnsweredAs is 5) < known) Interlocked.Increment(ref early);
            return Task.FromResult(TestCommands.Answer("counted", 1));
        }));

        var answers = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => _discord.CallAsync(Simulator.Calls.Slash("counted"))));
        foreach (var answer in answers) await answer.Finished.Task.WaitAsync(Patience);

        Assert.Equal((Calls, 0), (begun, early));
    }

    [Theory]
    [InlineData("who-said", 5)] // worked on
    [InlineData("retract", 4)] // refused to a reader, which is noted
    [InlineData("no-such-command", 4)]
    public async Task A_call_is_acknowledged_while_somebody_else_writes_into_the_archive(string command, int answeredAs)
    {
        await using var bot = await ConnectAsync();
        var acknowledged = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _discord.Api.Misbehave = request =>
        {
            if (request.Path.EndsWith("/callback", StringComparison.Ordinal)) acknowledged.TrySetResult();
            return null;
        };

        SimulatedInteraction answer;
        using (bot.Archive.Archive.Write())
        {
            answer = await _discord.CallAsync(Calls.Slash(command, Calls.Text(command is "retract" ? "id" : "topic", "harbour")).By("77", "2048"));
            await acknowledged.Task.WaitAsync(Patience);
        }

        await answer.Finished.Task.WaitAsync(Patience);
        await bot.StopAsync();
        Assert.Equal(answeredAs, answer.AnsweredAs);
        Assert.Equal(command is "retract" ? 1 : 0, bot.Get<EditorAuditStore>().Latest(5, default).Count);
    }

    [Fact]
    public async Task What_an_editor_did_is_noted_though_the_bot_is_being_stopped()
    {
        using var stop = new CancellationTokenSource();
        var definition = new CommandDefinition { Name = "withdraw", Description = "Withdraws", Audience = Audience.Editors, ReadsArchive = false };
        await using var bot = await ConnectAsync(TestCommands.Of(definition, _ =>
        {
            stop.Cancel();
            return TestCommands.Answer("withdraw", 0);
        }));
        var simulated = _discord.Remember(Calls.Slash("withdraw").By("77", Calls.EveryRight));
        var interaction = System.Text.Json.JsonSerializer.Deserialize(simulated.EventJson, DiscordJson.Default.Interaction)!;
        var open = new OpenInteraction(interaction, bot.Get<DiscordApi>(), bot.Get<DiscordMetrics>(), TimeProvider.System, NullLogger.Instance);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.Get<SlashCalls>().AnswerAsync(open, stop.Token));

        Assert.Equal(("77", "/withdraw", "answered"), bot.Get<EditorAuditStore>().Latest(5, default).Select(line => (line.User, line.Command, line.Outcome)).Single());
    }

    private Task<BotUnderTest> ConnectAsync(params ICommand[] more) => BotUnderTest.ConnectAsync(_discord, [.. TestCommands.All, .. more]);
}
