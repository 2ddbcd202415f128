using NewsBot.Chat;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord.Interactions;

/// <summary>What happens between the call and its answer: the channel goes, the token dies, somebody else was faster, the bot is stopped.</summary>
public sealed class BrokenAnswersTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync();

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Theory]
    [InlineData(404, 10003)] // the channel is gone
    [InlineData(404, 10008)] // the message is gone
    [InlineData(401, 50027)] // the token is dead
    [InlineData(403, 50001)] // the bot was put out of the channel
    public async Task An_answer_whose_place_is_gone_is_logged_once_and_the_next_call_is_answered(int status, int code)
    {
        await using var bot = await ConnectAsync();
        _discord.Api.Misbehave = request => request.Method is "PATCH" ? new Fault { Status = status, Code = code } : null;

        await _discord.CallAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));
        await bot.Log.UntilAsync($"could not be answered: status {status}, code {code}").WaitAsync(Patience);
        _discord.Api.Misbehave = _ => null;
        var next = await _discord.CallAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));
        await next.Finished.Task.WaitAsync(Patience);

        Assert.Single(next.Edits);
        Assert.Single(_discord.Api.Requests, request => request.Method is "PATCH" && request.Status == status);
        Assert.Single(bot.Log.Lines, line => line.Contains("could not be answered", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
        Assert.False(bot.Running.IsCompleted);
    }

    [Theory]
    [InlineData(404, 10062, "too late")]
    [InlineData(400, 40060, "answered by another process")]
    public async Task A_call_that_cannot_be_acknowledged_is_not_worked_on(int status, int code, string logged)
    {
        var worked = 0;
        await using var bot = await ConnectAsync(TestCommands.Slow("slow", (_, _) =>
        {
            Interlocked.Increment(ref worked);
            return Task.FromResult(TestCommands.Answer("slow", 1));
        }));
        _discord.Api.Misbehave = request => request.Path.EndsWith("/callback", StringComparison.Ordinal) ? new Fault { Status = status, Code = code } : null;

        await _discord.CallAsync(Calls.Slash("slow"));
        await bot.Log.UntilAsync(logged).WaitAsync(Patience);
        await bot.StopAsync();

        Assert.Equal(0, worked);
        Assert.DoesNotContain(_discord.Api.Requests, request => request.Method is "PATCH");
    }

    [Fact]
    public async Task An_acknowledgement_whose_own_answer_got_lost_counts()
    {
        await using var bot = await ConnectAsync();
        var left = 1;
        _discord.Api.Misbehave = request =>
            request.Path.EndsWith("/callback", StringComparison.Ordinal) && Interlocked.Decrement(ref left) >= 0 ? new Fault { Cut = true, AfterEffect = true } : null;

        var answer = await _discord.CallAsync(Calls.Slash("who-said", Calls.Text("topic", "harbour")));
        await answer.Finished.Task.WaitAsync(Patience);

        Assert.Single(answer.Edits);
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_running_ends_the_bot_with_one_sentence()
    {
        await using var bot = await ConnectAsync();
        _discord.Gateway.Token = "another";

        await bot.Get<IChatPlatform>().WhyNotAsync(SimulatedDiscord.Channel, null, default);
        var end = await bot.Running.WaitAsync(Patience);

        Assert.Equal(ConnectionEndCause.Refused, end.Cause);
        Assert.Contains("token", end.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_waits_for_the_replies_in_flight()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var finish = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var bot = await ConnectAsync(TestCommands.Slow("slow", async (_, cancellationToken) =>
        {
            begun.SetResult();
            await finish.Task.WaitAsync(cancellationToken);
            return TestCommands.Answer("slow", 1);
        }));
        var answer = await _discord.CallAsync(Calls.Slash("slow"));
        await begun.Task.WaitAsync(Patience);

        var stopping = bot.StopAsync();
        await _discord.Gateway.UntilAsync(notes => notes.Contains("closed by client 1000")).WaitAsync(Patience);
        var early = stopping.IsCompleted;
        finish.SetResult();
        await stopping.WaitAsync(Patience);

        Assert.False(early);
        Assert.Single(answer.Edits);
    }

    private Task<BotUnderTest> ConnectAsync(params NewsBot.Commands.Catalogue.ICommand[] more) => BotUnderTest.ConnectAsync(_discord, [.. TestCommands.All, .. more]);
}
