using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Commands.Calls;
using NewsBot.Digests.Posting;
using NewsBot.Digests.Watching;
using NewsBot.Replies;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Watches;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Digests;

/// <summary>The whole bot on a small archive, posting to a platform in memory at times that the test sets.</summary>
internal sealed class DigestDesk : IDisposable
{
    private readonly SetClock _clock = new(TestBot.Now);
    private readonly PostDelivery _delivery;
    private readonly DigestPlanner _planner;
    private readonly WatchPosts _watchPosts;

    public DigestDesk()
    {
        Bot = new TestBot(HarbourNews.Articles);
        Platform = new FakePlatform(_clock);
        var (ledger, schedules) = (Bot.Part<PostLedger>(), Bot.Part<ScheduleStore>());
        _planner = new DigestPlanner(schedules, ledger, _clock);
        _watchPosts = Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<WatchPosts>(Bot.Part<IServiceProvider>(), _clock);
        _delivery = new PostDelivery(
            ledger,
            schedules,
            new Refusals(schedules, Bot.Part<WatchStore>(), ledger, _clock),
            Platform,
            Bot.Part<ScheduledDigests>().ComposeAsync,
            _clock,
            NullLogger<PostDelivery>.Instance);
    }

    public static Asker Editor { get; } = new() { UserId = "editor", ChannelId = "700", GuildId = "800", IsEditor = true };

    public TestBot Bot { get; }

    public FakePlatform Platform { get; }

    public IReadOnlyList<Reply> Posted => [.. Platform.Messages.Select(message => message.Post.Reply)];

    public Task<Reply> AskAsync(string line) => Bot.AskAsync(line, Editor);

    /// <summary>Reads an article into the archive.</summary>
    public async Task PrintAsync(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Bot.Folder, "news"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
        await Bot.AskAsync($"ingest {folder.FullName}");
    }

    /// <summary>What the loop does, so long after the bot's day began.</summary>
    public async Task RoundAsync(TimeSpan after)
    {
        _clock.Now = TestBot.Now + after;
        Bot.Part<WatchReader>().Read(default);
        Bot.Part<CorrectionPosts>().Read(default);
        _watchPosts.Make(default);
        _planner.Plan(default);
        await _delivery.DeliverAsync(default);
        _planner.Plan(default);
    }

    public void Dispose() => Bot.Dispose();
}
