using NewsBot.Ingestion.Fetching;
using NewsBot.Ingestion.Fetching.Manners;
using NewsBot.Storage.Feeds;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Fetching;

public sealed class HostTurnsTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData(0.5, 1)]
    [InlineData(12.0, 12)]
    [InlineData(3_600.0, 30)]
    public async Task Between_two_requests_to_one_host_lies_the_pause_that_it_asks_for_within_bounds(double? asked, int seconds)
    {
        var clock = new WaitingClock();
        using var turns = new HostTurns(new FetchLimits(), null, clock);
        var pause = asked is { } wish ? TimeSpan.FromSeconds(wish) : (TimeSpan?)null;

        (await turns.TakeAsync("paper.example:443", pause, default)).Dispose();
        (await turns.TakeAsync("other.example:443", pause, default)).Dispose();
        var before = clock.Waited.Count;
        (await turns.TakeAsync("paper.example:443", pause, default)).Dispose();

        Assert.Equal((0, TimeSpan.FromSeconds(seconds)), (before, Assert.Single(clock.Waited)));
    }

    [Fact]
    public async Task A_turn_that_is_given_up_leaves_the_host_to_the_next()
    {
        using var turns = new HostTurns(new FetchLimits(), null, new WaitingClock());
        var first = await turns.TakeAsync("paper.example:443", null, default);
        using var impatient = new CancellationTokenSource();
        var second = turns.TakeAsync("paper.example:443", null, impatient.Token);

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await turns.TakeAsync("paper.example:443", null, default)).Dispose();
    }

    [Fact]
    public async Task Whoever_gives_up_while_the_pause_lasts_does_not_prolong_it()
    {
        var clock = new PacedClock();
        using var turns = new HostTurns(new FetchLimits(), null, clock);
        (await turns.TakeAsync("paper.example:443", null, default)).Dispose();
        using var impatient = new CancellationTokenSource();
        var second = turns.TakeAsync("paper.example:443", null, impatient.Token);
        clock.Now += TimeSpan.FromSeconds(1);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        var third = turns.TakeAsync("paper.example:443", null, default);

        Assert.True(third.IsCompletedSuccessfully);
        (await third).Dispose();
    }

    [Fact]
    public async Task Processes_on_one_archive_keep_one_pause_together()
    {
        using var archive = new TemporaryArchive();
        using var beside = archive.Open();
        var clock = new WaitingClock();
        using var here = new HostTurns(new FetchLimits(), new HostTurnStore(archive.Archive), clock);
        using var there = new HostTurns(new FetchLimits(), new HostTurnStore(beside), clock);

        (await here.TakeAsync("paper.example:443", null, default)).Dispose();
        (await there.TakeAsync("other.example:443", null, default)).Dispose();
        (await there.TakeAsync("PAPER.example:443", TimeSpan.FromSeconds(5), default)).Dispose();
        (await here.TakeAsync("paper.example:443", null, default)).Dispose();

        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(6)], clock.Waited);
    }

    [Fact]
    public async Task A_process_that_died_in_its_turn_holds_the_others_up_for_one_pause()
    {
        using var archive = new TemporaryArchive();
        using var beside = archive.Open();
        var clock = new WaitingClock();
        using var dead = new HostTurns(new FetchLimits(), new HostTurnStore(archive.Archive), clock);
        using var alive = new HostTurns(new FetchLimits(), new HostTurnStore(beside), clock);

        await dead.TakeAsync("paper.example:443", null, default);
        (await alive.TakeAsync("paper.example:443", null, default)).Dispose();

        Assert.Equal([TimeSpan.FromSeconds(1)], clock.Waited);
    }

    [Fact]
    public async Task A_turn_that_lies_far_ahead_is_the_mistake_of_a_clock()
    {
        using var archive = new TemporaryArchive();
        var store = new HostTurnStore(archive.Archive);
        var clock = new WaitingClock();
        using var turns = new HostTurns(new FetchLimits(), store, clock);
        store.Answered("paper.example:443", clock.GetUtcNow().AddHours(1), default);

        (await turns.TakeAsync("paper.example:443", null, default)).Dispose();

        Assert.Empty(clock.Waited);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_written_leaves_the_pause_within_the_process()
    {
        using var archive = new TemporaryArchive();
        await File.WriteAllTextAsync(archive.Path, "no archive");
        var clock = new WaitingClock();
        using var turns = new HostTurns(new FetchLimits(), new HostTurnStore(archive.Archive), clock);

        (await turns.TakeAsync("paper.example:443", null, default)).Dispose();
        (await turns.TakeAsync("paper.example:443", null, default)).Dispose();

        Assert.Equal([TimeSpan.FromSeconds(1)], clock.Waited);
    }

    /// <summary>A clock that goes on when it is told to, and whose timers never ring.</summary>
    private sealed class PacedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }

    /// <summary>A clock that stands still and whose timers ring at once, noting how long they were set for.</summary>
    private sealed class WaitingClock : TimeProvider
    {
        public List<TimeSpan> Waited { get; } = [];

        public override DateTimeOffset GetUtcNow() => new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waited.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
