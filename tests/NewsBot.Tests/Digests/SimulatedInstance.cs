using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsBot.Chat;
using NewsBot.Digests.Posting;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Settings;
using NewsBot.Storage.Watches;

namespace NewsBot.Tests.Digests;

/// <summary>One process of the bot, as far as its schedules go: on a database that it may share with another, and killed when it crashes.</summary>
internal sealed class SimulatedInstance : IDisposable
{
    private readonly CancellationTokenSource _life = new();
    private readonly PostDelivery _delivery;

    /// <param name="archive">Its connections to the database.</param>
    /// <param name="platform">Where it posts.</param>
    /// <param name="clock">The present.</param>
    /// <param name="composing">Called when a digest is composed; null: nothing happens then.</param>
    /// <param name="quiet">Whether a schedule has nothing to say.</param>
    public SimulatedInstance(Archive archive, IChatPlatform platform, TimeProvider clock, Action? composing = null, Func<Schedule, bool>? quiet = null)
    {
        Ledger = new PostLedger(archive);
        Schedules = new ScheduleStore(archive);
        Planner = new DigestPlanner(Schedules, Ledger, clock);
        Editor = new ScheduleEditor(Schedules, Ledger, Planner, clock);
        _delivery = new PostDelivery(
            Ledger,
            Schedules,
            new Refusals(Schedules, new WatchStore(archive), Ledger, clock),
            platform,
            (schedule, post, _) =>
            {
                composing?.Invoke();
                return Task.FromResult(Content(schedule, post, quiet?.Invoke(schedule) ?? false));
            },
            clock,
            NullLogger<PostDelivery>.Instance);
    }

    public PostLedger Ledger { get; }

    public ScheduleStore Schedules { get; }

    public DigestPlanner Planner { get; }

    public ScheduleEditor Editor { get; }

    public bool IsDead => _life.IsCancellationRequested;

    public static Archive Open(string folder) => new(Options.Create(new StorageOptions { Path = Path.Combine(folder, "archive.db") }));

    /// <summary>Ends it in the middle of whatever it does.</summary>
    public void Kill() => _life.Cancel();

    /// <summary>One round of the loop.</summary>
    public async Task TickAsync()
    {
        try
        {
            Planner.Plan(_life.Token);
            if (await _delivery.DeliverAsync(_life.Token) > 0) Planner.Plan(_life.Token);
        }
        catch (OperationCanceledException) when (IsDead)
        {
            // It is dead.
        }
    }

    public void Dispose() => _life.Dispose();

    private static PostContent Content(Schedule schedule, Post post, bool silent) => new()
    {
        IsSilent = silent,
        Reached = schedule.Cursor + 1,
        Reply = new Reply { Command = "digest", Outcome = Outcome.NothingFound, Title = $"Digest {schedule.Number} of {post.Occasion}", Lead = "Nothing new." },
    };
}
