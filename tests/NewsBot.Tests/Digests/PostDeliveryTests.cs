using NewsBot.Chat;
using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests;

public sealed class PostDeliveryTests : IDisposable
{
    private readonly ScheduledPosts _posts = new();

    public void Dispose() => _posts.Dispose();

    [Fact]
    public async Task A_digest_is_posted_at_its_time_and_the_next_one_planned()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);

        await _posts.AtAsync(27, 4, 59);
        var before = _posts.Posted;
        await _posts.AtAsync(27, 5, 0);

        Assert.Empty(before);
        Assert.Equal(["Digest 1 of 2026-03-27"], _posts.Posted);
        Assert.Equal(["2026-03-28 Planned", "2026-03-27 Posted"], _posts.History(schedule).Select(post => $"{post.Occasion} {post.State}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_crash_while_sending_the_channel_is_read_back(bool gotThrough)
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        _posts.Platform.Misbehave = _ =>
        {
            _posts.Bot.Kill();
            return new FakeFault(null, gotThrough);
        };
        await _posts.AtAsync(27, 5, 0);

        _posts.Platform.Misbehave = _ => null;
        _posts.Start();
        await _posts.AtAsync(27, 5, 20); // long after the platform has forgotten the nonce

        Assert.Single(_posts.Platform.Messages);
        Assert.Equal(PostState.Posted, _posts.History(schedule)[1].State);
        Assert.Equal(_posts.Platform.Messages[0].Id, _posts.History(schedule)[1].MessageId);
    }

    [Fact]
    public async Task What_was_missed_comes_late_within_its_window_and_says_so()
    {
        _posts.Add(ScheduledPosts.Morning);

        await _posts.AtAsync(27, 7, 30);

        Assert.StartsWith("Posted late: it was due at 07:00 (Europe/Kyiv).", Assert.Single(_posts.Platform.Messages).Post.Reply.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_missed_for_longer_is_skipped_with_the_reason()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);

        await _posts.AtAsync(27, 8, 30);

        Assert.Empty(_posts.Platform.Messages);
        Assert.Equal("The bot was not running at the time.", _posts.History(schedule)[1].Reason);
    }

    [Fact]
    public async Task A_quiet_day_is_skipped_where_the_schedule_wants_it()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning with { Quiet = QuietDays.Skip });
        _posts.IsQuiet = true;

        await _posts.AtAsync(27, 5, 0);

        Assert.Empty(_posts.Platform.Messages);
        Assert.Equal("There was nothing new.", _posts.History(schedule)[1].Reason);
    }

    [Theory]
    [InlineData(nameof(PostOutcome.Gone), "The channel no longer exists.")]
    [InlineData(nameof(PostOutcome.NotAllowed), "I cannot see that channel.")]
    public async Task A_channel_that_is_gone_or_closed_pauses_the_schedule_and_the_editor_is_told(string outcome, string sentence)
    {
        _posts.Add(ScheduledPosts.Morning);
        _posts.Platform.Misbehave = call => call.Channel == "desk" ? new FakeFault(Enum.Parse<PostOutcome>(outcome)) { Sentence = sentence } : null;

        await _posts.AtAsync(27, 5, 0);
        await _posts.AtAsync(28, 6, 0);

        var schedule = _posts.Bot.Schedules.Find(1, default)!;
        Assert.Equal((ScheduleState.Paused, sentence), (schedule.State, schedule.Reason));
        var told = Assert.Single(_posts.Platform.Messages);
        Assert.Equal("dm-editor", told.Channel);
        Assert.Contains($"Digest 1 (07:00 Europe/Kyiv) is paused: {sentence}", told.Post.Reply.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_hour_without_the_platform_all_posts_come_in_order()
    {
        for (var i = 0; i < 6; i++) _posts.Add(ScheduledPosts.Morning with { Time = new TimeOnly(7, i * 10), ChannelId = i % 2 == 0 ? "desk" : "sport" });
        _posts.Platform.State = ConnectionState.Reconnecting;
        await _posts.AtAsync(27, 5, 30);
        var meanwhile = _posts.Posted;

        _posts.Platform.State = ConnectionState.Online;
        await _posts.AtAsync(27, 6, 0);

        Assert.Empty(meanwhile);
        Assert.Equal([.. Enumerable.Range(1, 6).Select(number => $"Digest {number} of 2026-03-27")], _posts.Posted.Order());
        foreach (var channel in _posts.Platform.Messages.GroupBy(message => message.Channel))
            Assert.Equal(channel.Select(message => message.Key).Order(), channel.Select(message => message.Key));
    }

    [Fact]
    public async Task A_platform_that_refuses_for_an_hour_gets_each_post_once_and_in_order()
    {
        for (var i = 0; i < 6; i++) _posts.Add(ScheduledPosts.Morning with { Time = new TimeOnly(7, i) });
        var asked = 0;
        _posts.Platform.Misbehave = call =>
        {
            asked++;
            return new FakeFault(call.Kind is FakeCallKind.Send && asked % 2 == 0 ? PostOutcome.Unknown : PostOutcome.Failed);
        };
        for (var minute = 0; minute < 60; minute++) await _posts.AtAsync(27, 5, minute);

        _posts.Platform.Misbehave = _ => null;
        for (var minute = 0; minute < 40; minute++) await _posts.AtAsync(27, 6, minute);

        Assert.Equal([.. Enumerable.Range(1, 6).Select(number => $"Digest {number} of 2026-03-27")], _posts.Posted);
        Assert.InRange(asked, 1, 60); // it waits longer from try to try
    }

    [Fact]
    public async Task Five_hundred_digests_of_one_minute_are_each_posted_once()
    {
        for (var i = 0; i < 500; i++) _posts.Add(ScheduledPosts.Morning with { ChannelId = $"channel {i % 50}" });

        await _posts.AtAsync(27, 5, 1);

        Assert.Equal(500, _posts.Platform.Messages.Select(message => message.Key).Distinct().Count());
        Assert.Equal(500, _posts.Platform.Messages.Count);
    }

    [Fact]
    public async Task Two_instances_at_the_same_moment_post_once()
    {
        for (var i = 0; i < 20; i++) _posts.Add(ScheduledPosts.Morning with { ChannelId = $"channel {i}" });
        using var other = new SimulatedInstance(_posts.OtherArchive(), _posts.Platform, _posts.Clock);
        _posts.Clock.Now = new(2026, 3, 27, 5, 0, 30, TimeSpan.Zero);

        await Task.WhenAll(Task.Run(_posts.Bot.TickAsync), Task.Run(other.TickAsync));

        Assert.Equal(20, _posts.Platform.Messages.Count);
        Assert.Equal(20, _posts.Platform.Messages.Select(message => message.Key).Distinct().Count());
    }
}
