using NewsBot.Ingestion.Feeds.Polling;
using NewsBot.Storage.Feeds;

namespace NewsBot.Tests.Ingestion.Feeds;

public sealed class PollScheduleTests
{
    private static readonly DateTimeOffset s_now = new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero);

    private static readonly SubscribedFeed s_feed = new() { Id = "0", Url = "https://paper.example/rss", Title = "Post", Pause = PollSchedule.First, NextAt = s_now, AddedAt = s_now };

    [Fact]
    public void A_feed_with_news_is_looked_at_more_often_and_one_without_less_within_bounds()
    {
        var (busy, quiet) = (s_feed, s_feed);
        var pauses = Enumerable.Range(0, 20).Select(_ =>
        {
            busy = PollSchedule.Succeeded(busy, 3, null, s_now);
            quiet = PollSchedule.Succeeded(quiet, 0, null, s_now);
            return (Busy: busy.Pause, Quiet: quiet.Pause);
        }).ToList();

        Assert.Equal((TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(28)), pauses[0]);
        Assert.Equal((TimeSpan.FromMinutes(5), TimeSpan.FromHours(6)), pauses[^1]);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(1, 12)]
    [InlineData(100_000, 24 * 60)]
    public void A_wish_for_a_longer_pause_is_kept_up_to_a_day(int asked, int minutes)
    {
        var after = PollSchedule.Succeeded(s_feed, 1, TimeSpan.FromMinutes(asked), s_now);

        Assert.InRange(after.NextAt - s_now, TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(minutes * 1.1));
    }

    [Fact]
    public void A_feed_that_goes_on_failing_is_left_alone_for_longer_and_then_paused()
    {
        var feed = s_feed;
        var waits = new List<double>();
        while (feed.State is FeedState.Active)
        {
            feed = PollSchedule.Failed(feed, "The host has an error of its own (500).", gone: false, null, s_now);
            waits.Add(Math.Floor((feed.NextAt - s_now).TotalMinutes / 1.1));
        }

        Assert.Equal((8, FeedState.Failing, "The host has an error of its own (500)."), (feed.Failures, feed.State, feed.Problem));
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(waits[0], 13, 15);
        Assert.InRange(waits[^1], 1_300, 1_440);
        Assert.Equal((0, null, FeedState.Active), PollSchedule.Succeeded(feed, 0, null, s_now) is var well ? (well.Failures, well.Problem, well.State) : default);
    }

    [Fact]
    public void A_wish_to_wait_is_kept_and_what_is_gone_is_paused_at_once()
    {
        Assert.True(PollSchedule.Failed(s_feed, "x", gone: false, TimeSpan.FromHours(5), s_now).NextAt >= s_now.AddHours(5));
        Assert.True(PollSchedule.Failed(s_feed, "x", gone: false, TimeSpan.FromDays(4_000), s_now).NextAt <= s_now.AddDays(8));
        Assert.Equal(FeedState.Failing, PollSchedule.Failed(s_feed, "x", gone: true, null, s_now).State);
    }
}
