using NewsBot.Chat;
using NewsBot.Digests.Posting;
using NewsBot.Storage.Digests;
using Xunit.Abstractions;

namespace NewsBot.Tests.Digests;

/// <summary>A year of forty zones, with everything that can go wrong going wrong.</summary>
public sealed class YearOfSchedulesTests(ITestOutputHelper output) : IDisposable
{
    // 2011: Samoa leaves out a day, Russia keeps its summer time, Egypt drops it, Morocco suspends it for Ramadan.
    private static readonly DateTimeOffset s_begin = new(2011, 1, 1, 0, 0, 30, TimeSpan.Zero);
    private static readonly DateTimeOffset s_end = new(2012, 1, 3, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] s_zones =
    [
        "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi", "America/Anchorage", "America/Argentina/Buenos_Aires",
        "America/Caracas", "America/Chicago", "America/Halifax", "America/Havana", "America/Los_Angeles", "America/Mexico_City", "America/New_York",
        "America/Santiago", "America/Sao_Paulo", "America/St_Johns", "Asia/Amman", "Asia/Beirut", "Asia/Dhaka", "Asia/Gaza", "Asia/Jerusalem",
        "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran", "Asia/Tokyo", "Atlantic/Azores", "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Sydney",
        "Europe/Istanbul", "Europe/Kyiv", "Europe/London", "Europe/Moscow", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Fiji",
        "Pacific/Kiritimati", "Etc/UTC",
    ];

    // The hours at which clocks are changed, their neighbours, and mornings.
    private static readonly string[] s_times = ["07:00", "02:30", "00:00", "01:30", "23:59", "03:00", "00:30", "02:00", "18:45", "01:00"];

    // Clocks are changed at weekends, in some countries on a Thursday or Friday: of every kind of week several have the days around them.
    private static readonly DayOfWeek[][] s_weeks =
    [
        Enum.GetValues<DayOfWeek>(),
        [DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday],
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        [DayOfWeek.Sunday],
        [DayOfWeek.Monday, DayOfWeek.Thursday],
        [DayOfWeek.Saturday, DayOfWeek.Sunday],
        [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
    ];

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_local_day_has_one_post_at_its_time_whatever_happens()
    {
        using var first = SimulatedInstance.Open(_folder.Path);
        using var second = SimulatedInstance.Open(_folder.Path);
        var year = new SimulatedYear(s_begin, [first, second], new Random(20110327));
        foreach (var (zone, i) in s_zones.Select((zone, i) => (zone, i)))
            year.Add(zone, TimeOnly.Parse(s_times[i % s_times.Length], null), s_weeks[i % s_weeks.Length]);

        await year.RunAsync(s_end);

        var told = year.Check(s_end);
        output.WriteLine(told.ToString());
        Assert.Empty(told.Doubles);
        Assert.Empty(told.Gaps);
        Assert.Empty(told.AtWrongTimes);
        Assert.True(told.Posted > 6_000, $"{told}");
        Assert.True(told.Crashes > 200, $"{told}");
        Assert.InRange(told.Skipped, 1, 600);
    }
}
