using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Watches;

namespace NewsBot.Commands.Scheduled;

/// <summary>`/watch`: a message in the channel when a new article matches.</summary>
internal sealed class WatchCommand(WatchStore watches, ScheduleReader reader, PassageSearch search, TimeProvider clock) : ICommand
{
    /// <summary>The most watches of one server.</summary>
    public const int Most = 1_000;

    private const int LongestWords = 200;
    private static readonly TimeSpan s_shortest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);
    private static readonly CommandOption s_id = new() { Name = "id", Description = "The number of the watch, as /watch list shows it", Kind = OptionKind.Number, Required = true };

    public CommandDefinition Definition { get; } = new()
    {
        Name = "watch",
        Description = "A message here when a new article matches a topic, a speaker, an outlet or a phrase",
        Subcommands =
        [
            new()
            {
                Name = "add",
                Description = "Looks out for one topic, speaker, outlet or exact phrase",
                Options =
                [
                    StandardOptions.Topic with { MaxLength = LongestWords },
                    new() { Name = "speaker", Description = "Whoever is quoted", Completion = Completion.Speakers, MaxLength = LongestWords },
                    StandardOptions.Outlet with { Description = "Whatever this outlet prints", MaxLength = LongestWords },
                    new() { Name = "phrase", Description = "These very words", MaxLength = LongestWords },
                    new() { Name = "every", Description = "No more than one message in this time: 30m, 2h" },
                    new() { Name = "channel", Description = "Another channel, thread or forum post: #name" },
                ],
                Audience = Audience.Editors,
            },
            new() { Name = "list", Description = "What is looked out for in this server" },
            new() { Name = "resume", Description = "Takes a paused watch up again", Options = [s_id], Audience = Audience.Editors },
            new() { Name = "remove", Description = "Removes a watch", Options = [s_id], Audience = Audience.Editors },
        ],
        InTerminal = "A terminal is no channel: there channel:1234567890 names the one in Discord that the messages go to, while `newsbot run` is connected.",
        Examples = ["watch add withdrawal", "watch add speaker:Stoltenberg every:2h", "watch list"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => call.Subcommand switch
    {
        "add" => AddAsync(call, cancellationToken),
        "resume" => Task.FromResult(Resume(call, cancellationToken)),
        "remove" => Task.FromResult(Remove(call, cancellationToken)),
        _ => Task.FromResult(List(call, cancellationToken)),
    };

    private async Task<Reply> AddAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var asked = Enum.GetValues<WatchKind>().Where(kind => call.Text(NameOf(kind)) is not null).ToList();
        if (asked is not [var kind]) return Bad("A watch is for one topic, speaker, outlet or phrase: /watch add topic:withdrawal.");

        var words = call.Text(NameOf(kind))!.ReplaceLineEndings(" ").Trim('"', '“', '”', ' ');
        if (!words.Any(char.IsLetterOrDigit)) return Bad($"“{words}” has no word that could be found.");

        var every = call.Text("every") is { } typed ? TypedTimes.Span(typed) : TimeSpan.FromMinutes(30);
        if (every is null || every < s_shortest || every > s_longest) return Bad($"every is the least time between two messages, from 5m to 24h, not {call.Text("every")}.");
        if (ScheduleReader.ChannelOf(call) is not { } channel) return Bad(call.Text("channel") is { } wrong ? $"{wrong} is no channel; type #name in Discord, or its id." : ScheduleReader.NoChannel);
        if (await reader.WhyNotAsync(channel, call.Asker.GuildId, cancellationToken) is { } why) return Bad(why) with { Outcome = Outcome.Refused, Title = "Not there" };

        var watch = new Watch
        {
            GuildId = call.Asker.GuildId,
            ChannelId = channel,
            EditorId = call.Asker.UserId,
            Locale = call.Asker.Locale,
            Kind = kind,
            Words = words,
            Interval = every.Value,
            CreatedAt = clock.GetUtcNow(),
        };
        if (Same(watch, cancellationToken) is { } same) return Answer(Outcome.Answered, "Watched already", $"{WordsOf(same)}.", []);
        if (watches.Add(watch, Most, cancellationToken) is not { } number) return Bad($"This server has {Most:N0} watches already; remove one of them first: /watch list shows them.");

        var unheard = kind is WatchKind.Topic && search.Find(words, ArticleFilter.None, 1, cancellationToken).Count == 0;
        return Answer(Outcome.Answered, "Watching", $"{WordsOf(watch with { Number = number })}.", unheard ? ["Nothing in the archive is about that so far; check the spelling if that surprises you."] : []);
    }

    private Reply List(CommandCall call, CancellationToken cancellationToken)
    {
        var all = call.Asker.IsOperator ? watches.All(cancellationToken) : watches.In(call.Asker.GuildId, cancellationToken);
        return Answer(
            all.Count == 0 ? Outcome.NothingFound : Outcome.Answered,
            "Watches",
            all.Count == 0 ? "Nothing is looked out for; /watch add topic:withdrawal begins." : $"{(all.Count == 1 ? "1 watch" : $"{all.Count:N0} watches")}.",
            [.. all.Select(watch => $"{WordsOf(watch)}{(watch.State is ScheduleState.Paused ? $"; paused: {watch.Reason.TrimEnd('.')}" : "")}.")]);
    }

    private Reply Resume(CommandCall call, CancellationToken cancellationToken)
    {
        if (Known(call, cancellationToken) is not { } watch) return Unknown(call);

        return watches.Set(watch.Number, ScheduleState.Active, "", cancellationToken)
            ? Answer(Outcome.Answered, "Taken up again", $"{WordsOf(watch)}.", [])
            : Answer(Outcome.Answered, "At work", $"Watch {watch.Number} was not paused.", []);
    }

    private Reply Remove(CommandCall call, CancellationToken cancellationToken)
    {
        if (Known(call, cancellationToken) is not { } watch) return Unknown(call);

        watches.Set(watch.Number, ScheduleState.Stopped, "An editor removed it.", cancellationToken);
        return Answer(Outcome.Answered, "Removed", $"{WordsOf(watch)} is no longer looked out for.", []);
    }

    private Watch? Same(Watch watch, CancellationToken cancellationToken) => watches.In(watch.GuildId, cancellationToken).FirstOrDefault(known =>
        known.ChannelId == watch.ChannelId && known.Kind == watch.Kind && known.Words.Equals(watch.Words, StringComparison.OrdinalIgnoreCase));

    private Watch? Known(CommandCall call, CancellationToken cancellationToken) =>
        watches.Find(call.Number("id")!.Value, cancellationToken) is { } found && found.State is not ScheduleState.Stopped
        && (call.Asker.IsOperator || found.GuildId == call.Asker.GuildId) ? found : null;

    private static string NameOf(WatchKind kind) => kind.ToString().ToLowerInvariant();

    private static string WordsOf(Watch watch) =>
        $"Watch {watch.Number}: {NameOf(watch.Kind)} “{watch.Words}” in channel {watch.ChannelId}, at most one message in {TypedTimes.Words(watch.Interval)}";

    private Reply Unknown(CommandCall call) => Answer(Outcome.NothingFound, "Nothing found", $"There is no watch {call.Number("id")} here; /watch list shows what there is.", []);

    private Reply Bad(string sentence) => Reply.BadInput(Definition.Name, sentence);

    private Reply Answer(Outcome outcome, string title, string lead, IReadOnlyList<string> notes) =>
        new() { Command = Definition.Name, Outcome = outcome, Title = title, Lead = lead, Notes = notes };
}
