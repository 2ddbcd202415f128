using System.Globalization;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Wording;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Feeds.Lists;
using NewsBot.Ingestion.Feeds.Polling;
using NewsBot.Replies;
using NewsBot.Storage.Feeds;

namespace NewsBot.Commands;

/// <summary>`/feeds`: which feeds are read into the archive.</summary>
internal sealed class FeedsCommand(FeedSubscriptions subscriptions, FeedStore store, FeedPoller poller, TimeProvider clock) : ICommand
{
    private const int MostShown = 50;
    private const int LongestList = 5 * 1024 * 1024; // bytes

    private static readonly CommandOption s_url = new() { Name = "url", Description = "The link of the feed, or of a page that links to one", Required = true, Positional = true, MaxLength = 2_000 };
    private static readonly CommandOption s_feed = new() { Name = "feed", Description = "Its id, its link, or words of its title", Required = true, Positional = true, Completion = Completion.Feeds };

    public CommandDefinition Definition { get; } = new()
    {
        Name = "feeds",
        Description = "Which feeds are read into the archive",
        Audience = Audience.Editors,
        ReadsArchive = false,
        Subcommands =
        [
            new()
            {
                Name = "add",
                Description = "Adds a feed and reads its newest items",
                Options = [s_url, new() { Name = "outlet", Description = "The outlet of its articles that name none themselves", Completion = Completion.Outlets, MaxLength = FeedEntry.LongestOutlet }],
                Examples = ["feeds add https://paper.example/rss"],
                WorksWithoutArchive = true,
            },
            new() { Name = "list", Description = "The feeds, and how their reading goes" },
            new() { Name = "test", Description = "What a link gives, without adding it", Options = [s_url] },
            new() { Name = "pause", Description = "Leaves a feed alone until it is resumed", Options = [s_feed] },
            new() { Name = "resume", Description = "Goes on with a feed that was paused", Options = [s_feed] },
            new() { Name = "poll", Description = "Looks at a feed now", Options = [s_feed] },
            new() { Name = "remove", Description = "Forgets a feed; its articles stay", Options = [s_feed] },
            new() { Name = "import", Description = "Adds the feeds of an OPML file", Audience = Audience.Operators, Options = [FileOption("The OPML file")], Examples = ["feeds import feeds.opml"], WorksWithoutArchive = true },
            new() { Name = "export", Description = "Writes the feeds into a new OPML file", Audience = Audience.Operators, Options = [FileOption("The file to make")], Examples = ["feeds export feeds.opml"] },
        ],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => call.Subcommand?.ToLowerInvariant() switch
    {
        "add" => AddAsync(call, cancellationToken),
        "test" => TestAsync(call, cancellationToken),
        "list" => Task.FromResult(List(cancellationToken)),
        "import" => ImportAsync(call, cancellationToken),
        "export" => ExportAsync(call, cancellationToken),
        var verb => OnOneAsync(call, verb!, cancellationToken),
    };

    private async Task<Reply> AddAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var subscription = await subscriptions.AddAsync(call.Text("url")!, call.Text("outlet"), call.Asker.UserId, cancellationToken);
        if (subscription.Already is { } known) return Reply.BadInput(Definition.Name, $"{known.Title} is read already ({known.Url}).");
        return subscription.Refused is { } look ? NoFeed(look) : Looked(subscription.First!, $"Added: {subscription.First!.Feed.Title}");
    }

    private async Task<Reply> TestAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var look = await subscriptions.LookAsync(call.Text("url")!, cancellationToken);
        if (look.Reading.Feed is not { } feed) return NoFeed(look);

        var whole = feed.Items.Count(item => FeedArticle.Of(item, feed, look.Url, clock.GetUtcNow()).Article is not null);
        var newest = feed.Items.Select(item => FeedDates.Read(item.Published ?? item.Updated)).Max();
        return Answer(
            $"{(feed.Title.Length > 0 ? feed.Title : look.Url)}",
            feed.Items.Count == 0
                ? $"{FormatName(feed)} without items."
                : $"{FormatName(feed)} with {FilterWords.Count(feed.Items.Count, "item")}: {whole} with the whole text, {feed.Items.Count - whole} whose pages would be read.",
            [
                .. newest is { } day ? [$"The newest is of {ReplyWords.Day(DateOnly.FromDateTime(day.Date))}."] : Array.Empty<string>(),
                .. feed.Items.Take(5).Select(item => item.Title.Length > 0 ? FilterWords.Shortened(item.Title) : item.Url ?? "an item without a title"),
            ]);
    }

    private Reply List(CancellationToken cancellationToken)
    {
        var feeds = store.All(cancellationToken);
        if (feeds.Count == 0) return new() { Command = Definition.Name, Outcome = Outcome.NothingFound, Title = "No feeds", Lead = "No feed is read yet; /feeds add url:https://… adds one." };

        var failing = feeds.Count(feed => feed.State is FeedState.Failing);
        var paused = feeds.Count(feed => feed.State is FeedState.Paused);
        string?[] parts = [FilterWords.Count(feeds.Count, "feed"), paused > 0 ? $"{paused} paused" : null, failing > 0 ? Failing(failing) : null];
        return Answer("Feeds", $"{string.Join(", ", parts.Where(part => part is not null))}.", [.. feeds.Take(MostShown).Select(Line), .. feeds.Count > MostShown ? [$"{feeds.Count - MostShown} more."] : Array.Empty<string>()]);
    }

    private async Task<Reply> OnOneAsync(CommandCall call, string verb, CancellationToken cancellationToken)
    {
        var words = call.Text("feed")!;
        var meant = store.Meant(words, cancellationToken);
        if (meant.Count == 0) return Reply.BadInput(Definition.Name, $"No feed is called “{FilterWords.Shortened(words)}”; /feeds list shows them.");
        if (meant.Count > 1) return Reply.BadInput(Definition.Name, $"{meant.Count} feeds are called so; name one by its id: {string.Join(", ", meant.Take(5).Select(feed => $"{feed.Id} ({feed.Title})"))}.");

        var feed = meant[0];
        switch (verb)
        {
            case "pause" when feed.State is FeedState.Paused:
                return Answer($"Paused before: {feed.Title}", "It was paused already; /feeds resume goes on with it.", []);
            case "resume" when feed.State is FeedState.Active:
                return Answer($"At work: {feed.Title}", "It was not paused.", [NextLook(feed)]);
            case "pause":
                store.Set(feed.Id, FeedState.Paused, feed.NextAt, cancellationToken);
                return Answer($"Paused: {feed.Title}", "It is left alone until /feeds resume.", []);
            case "resume":
                store.Set(feed.Id, FeedState.Active, clock.GetUtcNow(), cancellationToken);
                return Answer($"Resumed: {feed.Title}", "It is looked at within a minute while the bot runs.", []);
            case "remove":
                store.Remove(feed.Id, cancellationToken);
                return Answer($"Removed: {feed.Title}", feed.Articles == 1 ? "Its 1 article stays in the archive." : $"Its {feed.Articles:N0} articles stay in the archive.", []);
            default:
                return Looked(await poller.PollAsync(feed, cancellationToken), feed.Title);
        }
    }

    private async Task<Reply> ImportAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(call.Text("file")!);
        if (!File.Exists(path)) return Reply.BadInput(Definition.Name, $"There is no file {path}.");
        if (new FileInfo(path).Length > LongestList) return Reply.BadInput(Definition.Name, $"{path} is too long for a list of feeds.");
        if (OpmlFile.Read(await File.ReadAllBytesAsync(path, cancellationToken), out var problem) is not { } entries) return Reply.BadInput(Definition.Name, $"{path} cannot be read: {problem}");

        var added = subscriptions.AddAll(entries, cancellationToken);
        return Answer("Feeds added", $"{FilterWords.Count(added, "feed")} added, {entries.Count - added} there already; they are looked at while the bot runs.", []);
    }

    private async Task<Reply> ExportAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(call.Text("file")!);
        if (Path.Exists(path)) return Reply.BadInput(Definition.Name, $"{path} exists already; name a new file.");
        if (!Directory.Exists(Path.GetDirectoryName(path))) return Reply.BadInput(Definition.Name, $"There is no folder {Path.GetDirectoryName(path)}.");

        var feeds = store.All(cancellationToken);
        await File.WriteAllTextAsync(path, OpmlFile.Write(feeds.Select(feed => new FeedEntry(feed.Url, feed.Title, feed.Outlet)), clock.GetUtcNow()), cancellationToken);
        return Answer("Feeds written", $"{FilterWords.Count(feeds.Count, "feed")} written to {path}.", []);
    }

    private Reply Looked(FeedPoll poll, string title)
    {
        if (poll.Problem is { } problem) return Reply.Failed(Definition.Name, $"{title} could not be read: {problem}");

        var report = poll.Report;
        IReadOnlyList<string> parts = [.. ReportWords.Of(report), .. poll.LeftOut > 0 ? [$"{FilterWords.Count(poll.LeftOut, "older item")} left out"] : Array.Empty<string>()];
        var reply = Answer(
            title,
            poll switch
            {
                { News: > 0 } or { LeftOut: > 0 } => $"{string.Join(", ", parts)}.",
                { Items: null } => "Nothing has changed since the last look.",
                { Items: 0 } => "The feed has no items yet.",
                { Items: 1 } => "1 item, not a new one.",
                _ => $"{FilterWords.Count(poll.Items.Value, "item")}, none of them new.",
            },
            [.. report.Failures.Take(20).Select(failure => $"Not read: {failure.Path}: {failure.Problem}"), NextLook(poll.Feed)]);
        return report.Failures.Count > 0 ? reply with { Outcome = Outcome.Partial } : reply;
    }

    // One that fails or that an editor paused is not looked at by itself.
    private static string NextLook(SubscribedFeed feed) => feed.State is FeedState.Active
        ? $"The next look is at {feed.NextAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC."
        : $"It is paused: /feeds resume {feed.Id} has it looked at again.";

    // A page is offered the feeds that it links to.
    private Reply NoFeed(FeedLook look)
    {
        var reply = Reply.BadInput(Definition.Name, look.Reading.Offered is [var offered, ..] ? $"{look.Reading.Problem} It links to a feed: /feeds add url:{offered}" : look.Reading.Problem!);
        return reply with { Notes = [.. look.Reading.Offered.Skip(1).Select(other => $"It also links to {other}")] };
    }

    private Reply Answer(string title, string lead, IReadOnlyList<string> notes) => new() { Command = Definition.Name, Outcome = Outcome.Answered, Title = title, Lead = lead, Notes = notes };

    private static string Line(SubscribedFeed feed)
    {
        var state = feed.State switch
        {
            FeedState.Paused => "paused",
            FeedState.Failing => $"paused after {feed.Failures} failures",
            _ when feed.Failures > 0 => FilterWords.Count(feed.Failures, "failure"),
            _ => Math.Max(1, (int)feed.Pause.TotalMinutes) is var minutes && minutes == 1 ? "every minute" : $"every {minutes} minutes",
        };
        var last = feed.SucceededAt is { } at ? $"last read {at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC" : "not read yet";
        return $"{feed.Id}: {feed.Title}{(feed.Title == feed.Url ? "" : $" ({feed.Url})")}{(feed.Outlet is { } outlet ? $", outlet {outlet}" : "")} — {FilterWords.Count(feed.Articles, "article")}, {state}, {last}{(feed.Problem is null ? "" : $": {feed.Problem}")}";
    }

    /// <summary>"2 paused because they fail".</summary>
    internal static string Failing(int count) => $"{count:N0} paused because {(count == 1 ? "it fails" : "they fail")}";

    private static string FormatName(Feed feed) => feed.Format switch
    {
        Ingestion.Feeds.Formats.FeedFormat.Atom => "An Atom feed",
        Ingestion.Feeds.Formats.FeedFormat.Json => "A JSON feed",
        Ingestion.Feeds.Formats.FeedFormat.Ninjs => "A list in ninjs",
        _ => "An RSS feed",
    };

    private static CommandOption FileOption(string description) =>
        new() { Name = "file", Description = description, Kind = OptionKind.Path, Required = true, Positional = true, MaxLength = 4_096 };
}
