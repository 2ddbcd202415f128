using NewsBot.Storage;
using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests;

/// <summary>One instance of the bot with a clock and a platform to play with. It is Friday, 27 March 2026, six in the morning in Kyiv.</summary>
internal sealed class ScheduledPosts : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Archive _archive;
    private SimulatedInstance _bot;
    private Archive? _other;

    public ScheduledPosts()
    {
        _archive = SimulatedInstance.Open(_folder.Path);
        Platform = new FakePlatform(Clock);
        _bot = Start();
    }

    public SetClock Clock { get; } = new(new(2026, 3, 27, 4, 0, 0, TimeSpan.Zero));

    public FakePlatform Platform { get; }

    public SimulatedInstance Bot => _bot;

    /// <summary>Whether schedules have nothing to say.</summary>
    public bool IsQuiet { get; set; }

    public static Schedule Morning { get; } = new()
    {
        GuildId = "guild",
        ChannelId = "desk",
        EditorId = "editor",
        Time = new TimeOnly(7, 0),
        Zone = "Europe/Kyiv",
        Days = Enum.GetValues<DayOfWeek>(),
    };

    /// <summary>How often a digest was composed.</summary>
    public int Composed { get; private set; }

    public IReadOnlyList<string> Posted => [.. Platform.Messages.Select(message => message.Post.Reply.Title)];

    /// <summary>Stores a schedule that begins now.</summary>
    public Schedule Add(Schedule schedule)
    {
        schedule = schedule with { CreatedAt = Clock.Now, Since = Clock.Now };
        var number = _bot.Schedules.Add(schedule, 1000, default)!.Value;
        _bot.Planner.Plan(default);
        return schedule with { Number = number };
    }

    /// <summary>The clock shows another time, and the bot has a round or two.</summary>
    public async Task AtAsync(DateTimeOffset now)
    {
        Clock.Now = now;
        await _bot.TickAsync();
        await _bot.TickAsync();
    }

    public Task AtAsync(int day, int hour, int minute) => AtAsync(new(2026, 3, day, hour, minute, 0, TimeSpan.Zero));

    /// <summary>A new process in the place of one that died.</summary>
    public SimulatedInstance Start()
    {
        _bot?.Dispose();
        return _bot = new SimulatedInstance(_archive, Platform, Clock, () => Composed++, _ => IsQuiet);
    }

    /// <summary>Another process's connections to the same database; closed with this.</summary>
    public Archive OtherArchive() => _other ??= SimulatedInstance.Open(_folder.Path);

    public IReadOnlyList<Post> History(Schedule schedule) => _bot.Ledger.Of(PostKind.Digest, schedule.Number, 50, default);

    public void Dispose()
    {
        _bot.Dispose();
        _other?.Dispose();
        _archive.Dispose();
        _folder.Dispose();
    }
}
