using NewsBot.Chat;
using NewsBot.Tests.Discord;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Digests;

/// <summary>An hour without Discord, from the ledger to the messages that stand in the simulated Discord.</summary>
public sealed class OutageTests
{
    private const int Digests = 4;

    [Fact]
    public async Task After_an_hour_in_which_discord_takes_nothing_every_digest_stands_there_once_and_in_order()
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        await using var bot = await BotUnderTest.ConnectAsync(discord, clock: new FastClock(20));
        var clock = new SetClock(new(2026, 3, 27, 4, 0, 0, TimeSpan.Zero));
        using var instance = new SimulatedInstance(bot.Archive.Archive, bot.Get<IChatPlatform>(), clock);
        for (var i = 0; i < Digests; i++)
        {
            var schedule = ScheduledPosts.Morning with { ChannelId = SimulatedDiscord.Channel, Time = new TimeOnly(7, i), Since = clock.Now, CreatedAt = clock.Now };
            instance.Schedules.Add(schedule, 10, default);
        }

        // First a message gets through whose answer is lost, then nothing does.
        var (down, lost) = (true, 0);
        discord.Api.Misbehave = request => !down || !request.Path.EndsWith("/messages", StringComparison.Ordinal) ? null
            : request.Method == "POST" && Interlocked.Increment(ref lost) == 1 ? new Fault { Cut = true, AfterEffect = true }
            : new Fault { Status = 503 };
        await instance.TickAsync();
        foreach (var minute in (int[])[0, 5, 20, 40, 59]) await AtAsync(minute);
        var during = discord.Api.Messages.Count;
        down = false;
        for (var minute = 60; minute < 120 && Posted() < Digests; minute += 5) await AtAsync(minute);

        Assert.Equal(1, during);
        Assert.Equal(
            [.. Enumerable.Range(1, Digests).Select(number => $"digest-{number}-20260327")],
            discord.Api.Messages.Select(message => message["embeds"]![0]!["footer"]!["text"]!.GetValue<string>().Split(" · ")[^1]));
        Assert.Contains("Posted late", discord.Api.Messages[^1]["embeds"]![0]!["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(discord.Api.Broken);
        Assert.Equal(0, discord.Api.TooSoon);

        int Posted() => Enumerable.Range(1, Digests).Count(number => instance.Ledger.Of(NewsBot.Storage.Digests.PostKind.Digest, number, 5, default).Any(post => post.MessageId is not null));

        async Task AtAsync(int minute)
        {
            clock.Now = new DateTimeOffset(2026, 3, 27, 5, 0, 30, TimeSpan.Zero).AddMinutes(minute);
            await instance.TickAsync();
        }
    }
}
