using NewsBot.Chat;
using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests.Posting;

/// <summary>What happens to a digest that waits for the platform while an editor changes their mind, or while something breaks on the way.</summary>
public sealed class ChangedMeanwhileTests : IDisposable
{
    private readonly ScheduledPosts _posts = new();

    public void Dispose() => _posts.Dispose();

    [Theory]
    [InlineData(nameof(PostOutcome.Failed), nameof(ScheduleState.Stopped))]
    [InlineData(nameof(PostOutcome.Failed), nameof(ScheduleState.Paused))]
    [InlineData(nameof(PostOutcome.Unknown), nameof(ScheduleState.Stopped))]
    public async Task A_schedule_that_is_halted_while_its_digest_waits_posts_it_no_more(string outcome, string state)
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        _posts.Platform.Misbehave = _ => new FakeFault(Enum.Parse<PostOutcome>(outcome));
        await _posts.AtAsync(27, 5, 0);

        _posts.Bot.Schedules.Halt(schedule.Number, Enum.Parse<ScheduleState>(state), "An editor did it.", default);
        _posts.Platform.Misbehave = _ => null;
        await _posts.AtAsync(27, 5, 20);

        Assert.Empty(_posts.Platform.Messages);
        Assert.Equal((PostState.Skipped, "The schedule was paused or stopped."), (_posts.History(schedule)[0].State, _posts.History(schedule)[0].Reason));
    }

    [Fact]
    public async Task A_digest_that_waits_goes_where_its_schedule_goes_now()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        _posts.Platform.Misbehave = _ => new FakeFault(PostOutcome.Failed);
        await _posts.AtAsync(27, 5, 0);

        _posts.Bot.Editor.Change(schedule, schedule with { ChannelId = "sport" }, default);
        _posts.Platform.Misbehave = _ => null;
        await _posts.AtAsync(27, 5, 20);
        await _posts.AtAsync(28, 5, 0);

        Assert.Equal(["sport 20260327", "sport 20260328"], _posts.Platform.Messages.Select(message => $"{message.Channel} {message.Key[^8..]}"));
    }

    [Fact]
    public async Task A_digest_that_waits_is_composed_of_what_is_there_when_it_is_posted()
    {
        _posts.Add(ScheduledPosts.Morning);
        _posts.IsQuiet = false;
        _posts.Platform.Misbehave = _ => new FakeFault(PostOutcome.Failed);
        await _posts.AtAsync(27, 5, 0);
        var before = _posts.Composed;

        _posts.Platform.Misbehave = _ => null;
        await _posts.AtAsync(27, 5, 20);

        Assert.Single(_posts.Platform.Messages);
        Assert.Equal(before + 1, _posts.Composed);
    }

    [Fact]
    public async Task A_post_that_got_through_before_something_broke_is_not_posted_again()
    {
        _posts.Add(ScheduledPosts.Morning);
        _posts.Platform.Misbehave = call => call.Kind is FakeCallKind.Send ? new FakeFault(null, AfterEffect: true) { Breaks = new InvalidOperationException("on order") } : null;
        await _posts.AtAsync(27, 5, 0);

        _posts.Platform.Misbehave = _ => null;
        await _posts.AtAsync(27, 5, 20); // the platform has forgotten the key

        Assert.Single(_posts.Platform.Messages);
    }

    [Fact]
    public async Task A_stopped_schedule_does_not_come_back_by_a_change_that_was_under_way()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        _posts.Bot.Schedules.Halt(schedule.Number, ScheduleState.Stopped, "An editor stopped it.", default);

        _posts.Bot.Editor.Change(schedule, schedule with { Time = new TimeOnly(9, 0) }, default);
        await _posts.AtAsync(27, 8, 0);

        Assert.Empty(_posts.Platform.Messages);
        Assert.Equal(ScheduleState.Stopped, _posts.Bot.Schedules.Find(schedule.Number, default)!.State);
    }
}
