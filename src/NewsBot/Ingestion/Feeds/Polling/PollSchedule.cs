using NewsBot.Storage.Feeds;

namespace NewsBot.Ingestion.Feeds.Polling;

/// <summary>
/// When a feed is looked at again. What brings news is looked at more often, what does not less; what fails is left alone for longer each time
/// and is paused when it goes on failing.
/// </summary>
internal static class PollSchedule
{
    /// <summary>The pause of a feed that was added just now.</summary>
    public static readonly TimeSpan First = TimeSpan.FromMinutes(20);

    /// <summary>Looks that fail one after the other, over two days and more, before a feed is paused.</summary>
    public const int MostFailures = 8;

    private const double Shorter = .6;
    private const double Longer = 1.4;

    private static readonly TimeSpan s_shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(6);
    private static readonly TimeSpan s_longestAsked = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_firstBackoff = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromDays(7);

    /// <summary>The feed after a look that went well; one that an editor paused stays paused.</summary>
    /// <param name="news">How many of its items were new or changed.</param>
    /// <param name="asked">The pause that the publisher asks for, by feed or by HTTP; null where it asks for none.</param>
    public static SubscribedFeed Succeeded(SubscribedFeed feed, int news, TimeSpan? asked, DateTimeOffset now)
    {
        var pause = Within(feed.Pause * (news > 0 ? Shorter : Longer), s_shortest, s_longest);
        var wished = asked is { } wish ? Within(wish, TimeSpan.Zero, s_longestAsked) : TimeSpan.Zero;
        return feed with { Pause = pause, Failures = 0, Problem = null, State = feed.State is FeedState.Paused ? feed.State : FeedState.Active, PolledAt = now, SucceededAt = now, NextAt = now + Spread(feed, pause > wished ? pause : wished) };
    }

    /// <summary>The feed after a look that failed.</summary>
    /// <param name="gone">Whether the host says that it is gone for good: it is paused at once.</param>
    /// <param name="wait">How long the host asks to stay away; null where it does not.</param>
    public static SubscribedFeed Failed(SubscribedFeed feed, string problem, bool gone, TimeSpan? wait, DateTimeOffset now)
    {
        var failures = feed.Failures + 1;
        var backoff = Within(s_firstBackoff * Math.Pow(2, Math.Min(failures - 1, 20)), s_firstBackoff, s_longestBackoff);
        var asked = wait is { } wish ? Within(wish, TimeSpan.Zero, s_longestWait) : TimeSpan.Zero;
        return feed with
        {
            Failures = failures,
            Problem = problem,
            PolledAt = now,
            State = gone || failures >= MostFailures ? FeedState.Failing : feed.State,
            NextAt = now + Spread(feed, backoff > asked ? backoff : asked),
        };
    }

    private static TimeSpan Within(TimeSpan pause, TimeSpan shortest, TimeSpan longest) => pause < shortest ? shortest : pause > longest ? longest : pause;

    // Up to a tenth longer, by the feed's id: feeds that were added together are not looked at together for ever.
    private static TimeSpan Spread(SubscribedFeed feed, TimeSpan pause) => pause * (1 + (feed.Id.Sum(letter => letter) % 100 / 1000.0));
}
