using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests;

public sealed class ScheduleEditorTests : IDisposable
{
    private readonly ScheduledPosts _posts = new();

    public void Dispose() => _posts.Dispose();

    [Fact]
    public async Task A_later_time_on_the_day_itself_moves_the_digest_of_that_day()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);

        _posts.Bot.Editor.Change(schedule, schedule with { Time = new TimeOnly(9, 0) }, default);
        await _posts.AtAsync(27, 5, 30);
        var early = _posts.Posted;
        await _posts.AtAsync(27, 7, 0);

        Assert.Empty(early);
        Assert.Equal(["Digest 1 of 2026-03-27"], _posts.Posted);
    }

    [Fact]
    public async Task A_time_that_has_passed_today_holds_from_tomorrow_and_todays_digest_comes_as_planned()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);

        _posts.Bot.Editor.Change(schedule, schedule with { Time = new TimeOnly(5, 0) }, default);
        await _posts.AtAsync(27, 5, 0);
        await _posts.AtAsync(28, 3, 0);

        Assert.Equal(["Digest 1 of 2026-03-27", "Digest 1 of 2026-03-28"], _posts.Posted);
    }

    [Fact]
    public async Task A_day_that_had_its_digest_gets_no_second_one_at_a_new_time_or_in_a_new_zone()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        await _posts.AtAsync(27, 5, 0);

        _posts.Bot.Editor.Change(schedule, schedule with { Time = new TimeOnly(12, 0), Zone = "America/New_York" }, default);
        await _posts.AtAsync(27, 17, 0);
        var same = _posts.Posted.Count;
        await _posts.AtAsync(28, 16, 0);

        Assert.Equal(1, same);
        Assert.Equal(["Digest 1 of 2026-03-27", "Digest 1 of 2026-03-28"], _posts.Posted);
    }

    [Fact]
    public async Task A_paused_schedule_owes_nothing_for_the_days_between()
    {
        var schedule = _posts.Add(ScheduledPosts.Morning);
        _posts.Bot.Schedules.Halt(schedule.Number, ScheduleState.Paused, "An editor paused it.", default);
        await _posts.AtAsync(27, 5, 0);
        await _posts.AtAsync(28, 9, 0);

        var paused = _posts.Bot.Schedules.Find(schedule.Number, default)!;
        _posts.Bot.Editor.Change(paused, paused with { State = ScheduleState.Active, Reason = "" }, default);
        await _posts.AtAsync(29, 4, 0);

        Assert.Equal(["Digest 1 of 2026-03-29"], _posts.Posted);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_posts_nothing_again()
    {
        _posts.Add(ScheduledPosts.Morning);
        await _posts.AtAsync(27, 5, 1);

        await _posts.AtAsync(27, 4, 0);
        await _posts.AtAsync(27, 5, 1);
        await _posts.AtAsync(28, 5, 1);

        Assert.Equal(["Digest 1 of 2026-03-27", "Digest 1 of 2026-03-28"], _posts.Posted);
    }

    [Fact]
    public async Task A_clock_that_was_wrong_by_months_is_forgiven()
    {
        _posts.Add(ScheduledPosts.Morning);
        await _posts.AtAsync(new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero));

        await _posts.AtAsync(27, 4, 30);
        await _posts.AtAsync(27, 5, 0);
        await _posts.AtAsync(28, 5, 0);

        Assert.Equal(["Digest 1 of 2026-03-27", "Digest 1 of 2026-03-28"], _posts.Posted);
    }

    [Fact]
    public async Task The_hour_that_the_clocks_skip_and_the_one_they_show_twice_have_one_digest_each()
    {
        _posts.Add(ScheduledPosts.Morning with { Time = new TimeOnly(3, 30) });
        for (var hour = 0; hour < 72; hour++) await _posts.AtAsync(new DateTimeOffset(2026, 3, 28, 0, 30, 0, TimeSpan.Zero).AddHours(hour));
        var spring = _posts.Platform.Messages.Select(message => message.At.ToString("dd HH:mm", null)).ToList();

        for (var hour = 0; hour < 48; hour++) await _posts.AtAsync(new DateTimeOffset(2026, 10, 24, 12, 30, 0, TimeSpan.Zero).AddHours(hour));

        Assert.Equal(["28 01:30", "29 01:30", "30 00:30"], spring); // due at 04:00 of the new time, which is 01:00 UTC
        Assert.Single(_posts.Posted, title => title.EndsWith("2026-10-25", StringComparison.Ordinal));
    }
}
