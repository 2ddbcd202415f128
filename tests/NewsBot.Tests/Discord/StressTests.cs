using System.Globalization;
using NewsBot.Discord.Operation;
using NewsBot.Tests.Discord.Simulator;
using Xunit.Abstractions;

namespace NewsBot.Tests.Discord;

/// <summary>The figures that the bot must reach; how long things took is printed, and judged by no test but through Discord's own three seconds.</summary>
[Collection(nameof(Alone))]
public sealed class StressTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    [Fact]
    public async Task Two_hundred_calls_in_two_seconds_are_acknowledged_in_time_and_answered_once()
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = new BotUnderTest(discord, [.. TestCommands.All, TestCommands.Slow("slow", async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
            return TestCommands.Answer("slow", 12);
        })]);
        await bot.OnlineAsync().WaitAsync(Patience);
        var calls = new List<SimulatedInteraction>();
        for (var i = 0; i < 40; i++)
        {
            for (var j = 0; j < 5; j++) calls.Add(await discord.CallAsync(Calls.Slash("slow")));
            await Task.Delay(TimeSpan.FromMilliseconds(48), TimeProvider.System);
        }

        await Task.WhenAll(calls.Select(call => call.Finished.Task)).WaitAsync(Patience);

        var took = calls.Select(call => TimeProvider.System.GetElapsedTime(call.SentAt, call.AnsweredAt).TotalMilliseconds).Order().ToList();
        output.WriteLine($"acknowledged after {took[took.Count / 2]:0} ms (median), {took[took.Count * 95 / 100]:0} ms (95 of 100), {took[^1]:0} ms (longest)");
        Assert.All(calls, call => Assert.Equal((5, 1, 0), (call.AnsweredAs, call.Edits.Count, call.AnsweredAgain)));
        Assert.Empty(discord.Api.Broken);
    }

    [Theory]
    [InlineData("op 1", "heartbeat")]
    [InlineData("op 7", "resumed")]
    [InlineData("op 9 true", "resumed")]
    [InlineData("cut", "resumed")]
    [InlineData("1001", "resumed")]
    [InlineData("4000", "resumed")]
    public async Task What_happens_to_the_line_is_reacted_to(string loss, string reaction)
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = await BotUnderTest.ConnectAsync(discord);

        discord.Gateway.Note("begins");
        if (loss is "cut") discord.Gateway.Cut();
        else if (loss.Split(' ') is ["op", var op, ..]) await discord.Gateway.SendAsync(int.Parse(op, CultureInfo.InvariantCulture), op is "9" ? true : null);
        else await discord.Gateway.CloseAsync(int.Parse(loss, CultureInfo.InvariantCulture));
        await discord.Gateway.UntilAsync(notes => notes.SkipWhile(note => note != "begins").Contains(reaction)).WaitAsync(Patience);

        output.WriteLine($"{loss}: {reaction} after {discord.Gateway.Between("begins", reaction).TotalMilliseconds:0} ms");
    }

    [Fact]
    public async Task A_thousand_broken_connections_lose_no_call_and_answer_none_twice()
    {
        const int breaks = 1_000;
        var fast = new FastClock(150);
        var chance = new Random(11);
        await using var discord = await SimulatedDiscord.StartAsync();
        discord.Api.EnforceDeadline = false; // a call may wait for the next connection
        discord.Gateway.ReplayedTooMany = 3;
        await using var bot = new BotUnderTest(discord, gatewayClock: fast);
        await bot.OnlineAsync().WaitAsync(Patience);
        var calls = new List<SimulatedInteraction>();
        var before = 0L;
        var metrics = bot.Get<DiscordMetrics>();
        using var late = new CancellationTokenSource(Patience);
        // On a busy machine a line may be cut several times before the bot notices: then it is cut some more.
        for (var broken = 0; broken < breaks || metrics.Counted("gateway_losses") < breaks / 2;)
        {
            if (broken == breaks / 4 && before == 0) before = GC.GetTotalMemory(forceFullCollection: true);
            if (broken >= calls.Count * 5) calls.Add(await discord.CallAsync(Calls.Slash("nothing")));
            if (await BreakAsync(discord, chance)) broken++;
            await Task.Delay(TimeSpan.FromSeconds(chance.NextDouble() * 0.8), fast, late.Token);
        }

        await Task.WhenAll(calls.Select(call => call.Finished.Task)).WaitAsync(Patience);

        Assert.All(calls, call => Assert.Equal((1, 0), (call.Edits.Count, call.AnsweredAgain)));
        Assert.Empty(discord.Api.Broken);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 12_000_000, $"{grown} bytes more, with what the simulator itself keeps");
    }

    /// <returns>Whether there was a connection to break.</returns>
    private static async Task<bool> BreakAsync(SimulatedDiscord discord, Random chance)
    {
        var kind = chance.Next(5);
        if (kind == 0) return discord.Gateway.CutAll(); // perhaps in the middle of connecting
        if (!discord.Gateway.IsLive) return false;

        try
        {
            switch (kind)
            {
                case 1: await discord.Gateway.SendAsync(7); break;
                case 2: await discord.Gateway.CloseAsync(4000); break;
                case 3: await discord.Gateway.CloseAsync(1001); break;
                default: discord.Gateway.Cut(); break;
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // it went away meanwhile
        }
    }
}
