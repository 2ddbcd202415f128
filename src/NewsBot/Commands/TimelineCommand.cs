using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Desk.Timelines;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands;

/// <summary>`/timeline`: dated events in order, with who first reported each; also as a picture.</summary>
internal sealed class TimelineCommand(CoverageReader coverages, TimelineReader reader, TimelinePictures pictures, QuoteStore quotes, PassageStore passages, TimeProvider clock) : ICommand
{
    private const int MostEvents = 30;
    private const string Png = "png";
    private const string Svg = "svg";
    private const string NotDrawn = "The picture could not be drawn on this machine; the log says why.";

    public CommandDefinition Definition { get; } = new()
    {
        Name = "timeline",
        Description = "What happened when, in order, with who reported it first",
        Options =
        [
            StandardOptions.Topic,
            StandardOptions.From,
            StandardOptions.To,
            Picture(Png, "PNG"),
            Picture(Svg, "SVG"),
        ],
        Examples = ["timeline withdrawal", "timeline troops from:2022-02-14 to:2022-02-16"],
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var topic = call.Text("topic");
        var days = call.Filter(clock);
        if (topic is null && days.From is null && days.To is null)
            return Reply.BadInput(Definition.Name, "Name a topic, days or both: /timeline withdrawal, or /timeline from:2022-02-14 to:2022-02-16.");

        List<(string Kind, string Path)> files = [.. new[] { Png, Svg }.Where(kind => call.Text(kind) is not null).Select(kind => (kind, call.Text(kind)!))];
        if (files.Select(file => Problem(call, file.Path)).FirstOrDefault(found => found is not null) is { } problem) return Reply.BadInput(Definition.Name, problem);
        if (files.Select(file => Path.GetFullPath(file.Path)).Distinct().Count() < files.Count) return Reply.BadInput(Definition.Name, "Name a file of its own for each picture.");

        // An article of a later day may tell of the days that are asked for; without a topic the days choose the articles.
        var coverage = coverages.Of(topic, topic is null ? days : ArticleFilter.None, cancellationToken);
        var events = reader.Of(coverage, cancellationToken).Where(told => (days.From is not { } from || told.Day >= from) && (days.To is not { } to || told.Day <= to)).ToList();
        var asked = $"{(topic is null ? "" : $" of “{FilterWords.Shortened(topic)}”")}{FilterWords.Of(days)}";
        if (events.Count == 0) return Nothing(coverage, asked);

        var reply = Answer(coverage, events, asked, cancellationToken);
        return call.Asker.IsOperator ? await WrittenAsync(reply, files, cancellationToken) : Attached(reply);
    }

    // Nothing is drawn where nobody could see it: a terminal attaches no files.
    private Reply Attached(Reply reply) => pictures.Png(reply) is { } picture
        ? reply with { Files = [new ReplyFile("timeline.png", "image/png", picture)] }
        : reply with { Notes = [.. reply.Notes, NotDrawn] };

    private async Task<Reply> WrittenAsync(Reply reply, List<(string Kind, string Path)> files, CancellationToken cancellationToken)
    {
        var notes = reply.Notes.ToList();
        foreach (var (kind, path) in files)
        {
            if ((kind is Png ? pictures.Png(reply) : pictures.Svg(reply)) is not { } picture) return reply with { Outcome = Outcome.Partial, Notes = [.. notes, NotDrawn] };

            await File.WriteAllBytesAsync(Path.GetFullPath(path), picture, cancellationToken);
            notes.Add($"The picture is in {path}.");
        }

        return reply with { Notes = notes };
    }

    private static CommandOption Picture(string name, string kind) => new()
    {
        Name = name,
        Description = $"At the machine's command line: a new file for the timeline as a picture ({kind})",
        Kind = OptionKind.Path,
        MaxLength = 4_096,
    };

    private Reply Answer(Coverage coverage, List<TimelineEvent> events, string asked, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var said = new Dictionary<string, IReadOnlyList<Quote>>();
        IReadOnlyList<Quote> QuotesOf(string articleId) => said.TryGetValue(articleId, out var known) ? known : said[articleId] = quotes.Of(articleId, cancellationToken);

        var places = coverage.Articles.Select((article, place) => (article.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var shown = events
            .OrderByDescending(told => told.Printings.Count)
            .ThenBy(told => told.Printings.Min(printing => places[printing.Article.Id]))
            .ThenBy(told => told.First.Sentence.Start)
            .Take(MostEvents)
            .OrderBy(told => told.Day)
            .ThenBy(told => told.First.Article.Date?.Date ?? DateOnly.MaxValue)
            .ToList();
        var items = shown.Select(told => TimelineItem.Of(told, book, QuotesOf(told.First.Article.Id))).ToList();
        for (var i = 0; i < items.Count; i++)
            if (i == 0 || items[i].Date != items[i - 1].Date) items[i] = items[i] with { Heading = ReplyWords.Day(shown[i].Day) };

        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"Timeline{asked}",
            Lead = $"{FilterWords.Count(items.Count, "event")} from {FilterWords.Count(shown.SelectMany(told => told.Printings).Select(printing => printing.Article.Id).Distinct().Count(), "article")}, in the order of their days.",
            Items = items,
            Citations = book.Citations,
            Notes = [.. DeskNotes.InferredDates(book.Citations), .. LeftOut(events.Count)],
            Actions = [new ReplyAction("Show the first in its context", $"/source id:{items[0].Id}")],
        };
    }

    private static IEnumerable<string> LeftOut(int found) =>
        found > MostEvents ? [$"{FilterWords.Count(found - MostEvents, "more event")} matched; narrow the topic or the days to see them."] : [];

    private static string? Problem(CommandCall call, string file)
    {
        if (!call.Asker.IsOperator) return "A picture is written to a file at the machine's own command line only.";

        var target = Path.GetFullPath(file);
        if (Path.Exists(target)) return $"{target} exists already; name a new file.";
        return Directory.Exists(Path.GetDirectoryName(target)) ? null : $"There is no folder {Path.GetDirectoryName(target)}.";
    }

    private Reply Nothing(Coverage coverage, string asked) => new()
    {
        Command = Definition.Name,
        Outcome = Outcome.NothingFound,
        Title = "Nothing found",
        Lead = coverage.Articles.Count == 0
            ? $"The archive has nothing for a timeline{asked}."
            : $"{FilterWords.Count(coverage.Articles.Count, "article")} matched, and none names a day for a timeline{asked}.",
        Actions = [new ReplyAction("What the archive holds", "/sources")],
    };
}
