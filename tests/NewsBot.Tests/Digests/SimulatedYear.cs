using System.Globalization;
using NewsBot.Chat;
using NewsBot.Digests.Posting;
using NewsBot.Storage;
using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests;

/// <summary>
/// Runs schedules through a year of one clock: two instances on one database that crash at every step, a platform that fails and goes away, clocks set
/// back, settings changed. What happens is the random numbers' choice, and the same each time.
/// </summary>
internal sealed class SimulatedYear
{
    private static readonly TimeSpan s_window = TimeSpan.FromHours(6);

    private readonly SetClock _clock;
    private readonly FakePlatform _platform;
    private readonly IReadOnlyList<Archive> _archives;
    private readonly SimulatedInstance?[] _instances;
    private readonly DateTimeOffset[] _restart;
    private readonly Random _random;
    private readonly Dictionary<long, List<Schedule>> _settings = [];
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _away = [];
    private SimulatedInstance? _working;
    private int _nested;
    private int _crashes;
    private int _faults;
    private int _changes;

    public SimulatedYear(DateTimeOffset begin, IReadOnlyList<Archive> archives, Random random)
    {
        (_clock, _archives, _random) = (new SetClock(begin), archives, random);
        _platform = new FakePlatform(_clock) { Misbehave = Misbehave };
        _instances = new SimulatedInstance?[archives.Count];
        _restart = [.. archives.Select(_ => begin)];
    }

    public void Add(string zone, TimeOnly time, IReadOnlyList<DayOfWeek> days)
    {
        var schedule = new Schedule
        {
            ChannelId = $"channel {zone}",
            Time = time,
            Zone = zone,
            Days = days,
            Window = s_window,
            CreatedAt = _clock.Now,
            Since = _clock.Now,
        };
        var number = new ScheduleStore(_archives[0]).Add(schedule, 100, default)!.Value;
        _settings[number] = [schedule with { Number = number }];
    }

    /// <summary>Goes from each time that something is due to the next, and on from there until all of it is settled.</summary>
    public async Task RunAsync(DateTimeOffset end)
    {
        Enumerable.Range(0, 8).ToList().ForEach(_ => GoAway(end));
        while (_clock.Now < end)
        {
            Misadventure();
            await TickAsync();
            var next = NextDue(end);
            // Until all is settled the loop goes on in its own rhythm; after that to the next time, and a little beyond.
            if (_away.Find(away => away.From <= _clock.Now && _clock.Now < away.To) is { To.Ticks: > 0 } away) _clock.Now = away.To;
            _clock.Now = next <= _clock.Now ? _clock.Now + TimeSpan.FromSeconds(_random.Next(30, 240)) : next + TimeSpan.FromSeconds(_random.Next(0, 60));
        }

        _platform.Misbehave = _ => null;
        _platform.State = ConnectionState.Online;
        _away.Clear();
        for (var i = 0; i < 40; i++)
        {
            await TickAsync();
            _clock.Now += TimeSpan.FromMinutes(5);
        }
    }

    public YearReport Check(DateTimeOffset end)
    {
        var doubles = new List<string>();
        var gaps = new List<string>();
        var wrong = new List<string>();
        var (late, skipped) = (0, 0);
        var ledger = new PostLedger(_archives[0]);
        foreach (var (number, all) in _settings)
        {
            var posts = ledger.Of(PostKind.Digest, number, 1000, default).ToDictionary(post => post.Occasion);
            var messages = _platform.Messages.Where(message => message.Key.StartsWith($"digest-{number}-", StringComparison.Ordinal)).ToList();
            doubles.AddRange(messages.GroupBy(message => message.Key).Where(group => group.Count() > 1).Select(group => group.Key));
            skipped += posts.Values.Count(post => post.State is PostState.Skipped);
            gaps.AddRange(posts.Values.Where(post => post.State is PostState.Skipped && !Excused(post)).Select(post => $"{post.Key} skipped: {post.Reason}"));
            gaps.AddRange(posts.Values.Where(post => post.State is PostState.Posted && messages.All(message => message.Key != post.Key)).Select(post => $"{post.Key} not there"));
            for (var i = 0; i < all.Count; i++)
            {
                var until = i + 1 < all.Count ? all[i + 1].Since : end - TimeSpan.FromHours(1);
                gaps.AddRange(Owed(all[i], until).Where(day => !posts.TryGetValue(day, out var post) || post.State is not (PostState.Posted or PostState.Skipped))
                    .Select(day => $"{number} {all[i].Zone} {all[i].Time} {day}: {posts.GetValueOrDefault(day)?.State}"));
            }

            foreach (var message in messages)
            {
                var day = DateOnly.ParseExact(message.Key[^8..], "yyyyMMdd", CultureInfo.InvariantCulture);
                var told = message.Post.Reply.Lead.StartsWith("Posted late", StringComparison.Ordinal);
                var most = told ? s_window + PostDelivery.OnTime : PostDelivery.OnTime + TimeSpan.FromMinutes(1);
                late += told ? 1 : 0;
                var near = all.Any(settings => DueOracle.Of(day, settings.Time, settings.Zone) is { } due && message.At >= due && message.At - due <= most);
                if (!near) wrong.Add($"{message.Key} at {message.At:u} {all[0].Zone}");
            }
        }

        return new YearReport
        {
            Posted = _platform.Messages.Count,
            Late = late,
            Skipped = skipped,
            Crashes = _crashes,
            Faults = _faults,
            Changes = _changes,
            Doubles = doubles,
            Gaps = gaps,
            AtWrongTimes = wrong,
        };
    }

    // The local days whose time comes while the settings hold.
    private static IEnumerable<string> Owed(Schedule settings, DateTimeOffset until)
    {
        var last = DateOnly.FromDateTime(until.UtcDateTime).AddDays(2);
        for (var day = DateOnly.FromDateTime(settings.Since.UtcDateTime).AddDays(-2); day <= last; day = day.AddDays(1))
        {
            if (settings.Days.Contains(day.DayOfWeek) && DueOracle.Of(day, settings.Time, settings.Zone) is { } due && due > settings.Since && due < until)
                yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    // Skipped days are right only where nobody was there for most of their window.
    private bool Excused(Post post) => _away.Concat(_gone).Any(away => away.From <= post.Due + TimeSpan.FromHours(2) && away.To >= post.Expires - TimeSpan.FromHours(2));

    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _gone = [];

    // Where everybody is down nothing is planned: nobody knows when the next thing is due.
    private DateTimeOffset NextDue(DateTimeOffset end)
    {
        var due = new PostLedger(_archives[0]).NextDue(default) ?? end;
        var soon = _clock.Now + TimeSpan.FromMinutes(20);
        return _instances.All(instance => instance is null or { IsDead: true }) && due > soon ? soon : due;
    }

    private void GoAway(DateTimeOffset end)
    {
        var from = _clock.Now + TimeSpan.FromHours(_random.Next(24, (int)(end - _clock.Now).TotalHours - 100));
        _away.Add((from, from + TimeSpan.FromHours(_random.Next(1, 72))));
        _gone.Add(_away[^1]);
    }

    // Now and then the clock is set back, or an editor changes a schedule.
    private void Misadventure()
    {
        _platform.State = _away.Any(away => away.From <= _clock.Now && _clock.Now < away.To) ? ConnectionState.Reconnecting : ConnectionState.Online;
        if (_random.Next(400) == 0) _clock.Now -= TimeSpan.FromMinutes(_random.Next(1, 120));
        if (_random.Next(150) != 0 || Alive(0) is not { } instance) return;

        var number = _random.Next(1, 9) * 5L;
        var old = instance.Schedules.Find(number, default)!;
        var changed = old with
        {
            Time = new TimeOnly(_random.Next(24), _random.Next(4) * 15),
            Zone = _random.Next(3) == 0 ? _settings[_random.Next(1, 41)][0].Zone : old.Zone,
        };
        instance.Editor.Change(old, changed, default);
        _settings[number].Add(changed with { Since = _clock.Now });
        _changes++;
    }

    private async Task TickAsync()
    {
        for (var i = 0; i < _instances.Length; i++)
        {
            if (Alive(i) is not { } instance || (i > 0 && _random.Next(3) > 0)) continue;

            _working = instance;
            await instance.TickAsync();
        }
    }

    // The instance of a place; null while it is down after a crash.
    private SimulatedInstance? Alive(int place)
    {
        if (_instances[place] is { IsDead: true } dead)
        {
            dead.Dispose();
            _instances[place] = null;
            _restart[place] = _clock.Now + TimeSpan.FromMinutes(_random.Next(0, 30));
        }

        if (_instances[place] is null && _restart[place] <= _clock.Now + TimeSpan.FromMinutes(30))
        {
            if (_restart[place] <= _clock.Now) _instances[place] = new SimulatedInstance(_archives[place], _platform, _clock, Composing);
        }

        return _instances[place];
    }

    private void Composing()
    {
        OtherWorks();
        if (_random.Next(60) == 0) Crash();
    }

    private FakeFault? Misbehave(FakeCall call)
    {
        OtherWorks();
        var chance = _random.Next(100);
        if (call.Kind is FakeCallKind.Find) chance += 8; // fewer there
        switch (chance)
        {
            case 0 or 1 or 2:
                _crashes++;
                _working!.Kill();
                return new FakeFault(null, AfterEffect: chance == 0);
            case 3 or 4 or 8 or 9:
                _faults++;
                return new FakeFault(PostOutcome.Unknown, AfterEffect: chance == 3);
            case 5 or 10:
                _faults++;
                return new FakeFault(PostOutcome.Failed);
            case 11 when call.Kind is FakeCallKind.Find:
                _crashes++;
                _working!.Kill();
                return new FakeFault(null);
            default:
                return null;
        }
    }

    // Sometimes the other instance has its turn in the middle of this one's work.
    private void OtherWorks()
    {
        if (_nested > 0 || _random.Next(12) != 0) return;

        var other = _instances.FirstOrDefault(instance => instance is not null && instance != _working && !instance.IsDead);
        if (other is null) return;

        var mine = _working;
        _nested++;
        _working = other;
        other.TickAsync().GetAwaiter().GetResult();
        _working = mine;
        _nested--;
    }

    private void Crash()
    {
        _crashes++;
        _working!.Kill();
        throw new CrashException();
    }
}
