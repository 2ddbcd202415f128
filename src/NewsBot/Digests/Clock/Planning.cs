using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Clock;

/// <summary>Which local day of a schedule comes next. One post for each day, whatever happens to clocks, zones and settings.</summary>
internal static class Planning
{
    // After a long absence the days before this are not owed one by one.
    private static readonly TimeSpan s_longestCatchUp = TimeSpan.FromDays(8);

    // Every weekday comes within so many days, and so it does where one of them does not exist.
    private const int Horizon = 16;

    /// <summary>The longest that a schedule's next digest can lie ahead; what is planned for later was planned by a clock that was wrong.</summary>
    public static TimeSpan Farthest { get; } = TimeSpan.FromDays(Horizon + 1);

    /// <summary>
    /// The first day that is owed: its time comes after <see cref="Schedule.Since"/>, and the ledger has nothing of it yet, or says that it was skipped
    /// and its time is ahead again.
    /// </summary>
    /// <param name="schedule">An active one.</param>
    /// <param name="recorded">The local days that the ledger has of the last weeks, the open ones included.</param>
    /// <param name="now">The present.</param>
    public static Post Next(Schedule schedule, IReadOnlyDictionary<DateOnly, PostState> recorded, DateTimeOffset now)
    {
        var from = Start(schedule, now);
        for (var day = FirstDay(schedule, now); ; day = day.AddDays(1))
        {
            if (!schedule.Days.Contains(day.DayOfWeek) || DueTimes.Of(day, schedule.Time, schedule.Zone) is not { } due || due <= from) continue;
            if (!recorded.TryGetValue(day, out var state) || (state is PostState.Skipped && due > now)) return PostOf(schedule, day, due);
        }
    }

    /// <summary>The first local day that <see cref="Next"/> looks at.</summary>
    public static DateOnly FirstDay(Schedule schedule, DateTimeOffset now) => DueTimes.Today(Start(schedule, now), schedule.Zone).AddDays(-1);

    /// <summary>
    /// Whether the digest that is planned stays when a schedule is changed on its very day: where it is due already, or the new settings would let that
    /// day go without one.
    /// </summary>
    /// <param name="planned">Of the old settings, not posted yet.</param>
    /// <param name="old">The old settings.</param>
    /// <param name="next">What the new settings plan.</param>
    /// <param name="days">The new days.</param>
    /// <param name="now">The present.</param>
    public static bool Keeps(Post planned, Schedule old, Post next, IReadOnlyList<DayOfWeek> days, DateTimeOffset now)
    {
        var day = DayOf(planned);
        if (planned.Due <= now) return DayOf(next) != day;

        return day == DueTimes.Today(now, old.Zone) && days.Contains(day.DayOfWeek) && DayOf(next) > day;
    }

    /// <summary>The local day of a digest.</summary>
    public static DateOnly DayOf(Post post) => DateOnly.ParseExact(post.Occasion, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // A clock that was set back after the schedule was made must not put it off.
    private static DateTimeOffset Start(Schedule schedule, DateTimeOffset now)
    {
        var since = schedule.Since < now ? schedule.Since : now;
        return since > now - s_longestCatchUp ? since : now - s_longestCatchUp;
    }

    private static Post PostOf(Schedule schedule, DateOnly day, DateTimeOffset due) => new()
    {
        Kind = PostKind.Digest,
        Origin = schedule.Number,
        Occasion = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ChannelId = schedule.ChannelId,
        Key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"digest-{schedule.Number}-{day:yyyyMMdd}"),
        Due = due,
        Expires = due + schedule.Window,
    };
}
