using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Digests;
using NewsBot.Digests.Posting;
using NewsBot.Storage;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Digests;

public sealed class DigestLoopTests : IDisposable
{
    private readonly DigestDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task What_breaks_in_the_watches_does_not_hold_up_the_digests()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        Break("watch");
        await _desk.PrintAsync("bread.md", "A baker in Easton bakes a new kind of bread for the harbour, and sells it from Monday on beside the old wall of the town.");
        using var loop = Loop(TimeSpan.FromHours(1));

        await loop.RoundAsync(default);

        Assert.Equal("Digest for Thursday, 6 March 2031", Assert.Single(_desk.Posted).Title);
    }

    // A table that is gone breaks every part that reads it.
    private void Break(string table)
    {
        using var session = _desk.Bot.Part<Archive>().Write();
        session.Execute($"alter table {table} rename to gone");
        session.Commit();
    }

    private DigestLoop Loop(TimeSpan after)
    {
        var clock = new SetClock(TestBot.Now + after);
        var services = _desk.Bot.Part<IServiceProvider>();
        var delivery = ActivatorUtilities.CreateInstance<PostDelivery>(services, _desk.Platform, clock, NullLogger<PostDelivery>.Instance, (Func<NewsBot.Storage.Digests.Schedule, NewsBot.Storage.Digests.Post, CancellationToken, Task<PostContent>>)_desk.Bot.Part<ScheduledDigests>().ComposeAsync);
        return ActivatorUtilities.CreateInstance<DigestLoop>(services, ActivatorUtilities.CreateInstance<DigestPlanner>(services, clock), delivery, _desk.Platform, clock, NullLogger<DigestLoop>.Instance);
    }
}
