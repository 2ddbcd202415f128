using System.Globalization;
using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Filters;
using NewsBot.Summaries;

namespace NewsBot.Digests.Composing;

/// <summary>
/// Composes a digest: corrections of what was posted, the stories by weight with their key points, what moved in running ones, what people said, where
/// outlets differ, and the rest in brief. Every sentence is an article's own.
/// </summary>
internal sealed class DigestComposer(
    NewArticles news, DigestStories grouping, RunningStories running, SummaryComposer summaries, Corrections corrections, ChangeLog changes, PassageStore passages, WordRelations relations)
{
    // A story is told from its leading articles; the others are counted.
    private const int MostTold = 12;
    private const int MostInBrief = 150;
    private const int MostChanges = 50_000;

    // A headline with less of a topic than this is about something else.
    private const double LeastShare = 0.5;

    /// <returns>Outcome <see cref="Outcome.NothingFound"/>, and no items, where there is nothing new.</returns>
    public async Task<Reply> ComposeAsync(DigestRequest request, CancellationToken cancellationToken)
    {
        var corrected = Corrected(request, cancellationToken);
        var stories = grouping.Of(news.Of(request, cancellationToken), cancellationToken);
        var beside = new List<DigestStory>(); // found by words akin to a topic, of which they say nothing
        var sources = new NumberedSources();
        var items = new List<ReplyItem>();
        var said = new List<ReplyItem>();
        var told = 0;
        foreach (var story in stories.Take(request.MostStories))
        {
            var draft = await DraftAsync(request, story, sources, cancellationToken);
            var points = draft.Where(item => item.Kind is ItemKind.Statement or ItemKind.Figure or ItemKind.Event).Take(request.PointsEach).ToList();
            var statements = draft.Except(points).Where(item => item.Speaker is not null).ToList();
            if (points.Count == 0) points = [.. statements.Take(1)];
            if (points.Count == 0 && request.Topics.Count > 0)
            {
                beside.Add(story);
                continue;
            }

            if (points.Count == 0) break;

            told++;
            items.AddRange(points.Select((point, i) => point with { Heading = i == 0 ? HeadingOf(story) : null }));
            said.AddRange(statements.Except(points).Select(item => item with { Heading = null }));
        }

        stories = [.. stories.Except(beside)];
        items.AddRange(Headed("What changed in running stories", running.Changes(stories.Take(request.MostStories), sources, cancellationToken)));
        var quotations = said.Where(item => item.Kind is ItemKind.Direct && item.Readings.Count == 0)
            .OrderByDescending(item => item.Outlets.Count).Take(request.MostQuotes).ToList();
        items.AddRange(Headed("Who said what", quotations));
        var conflicts = running.Conflicts(stories.Take(request.MostStories), sources, cancellationToken);
        items.AddRange(Headed("Where outlets differ", [.. conflicts, .. said.Where(item => item.Readings.Count > 1)]));
        items.AddRange(Headed("In brief", Brief(stories.Skip(told), sources, cancellationToken)));
        var kept = Renumbered(items, sources);
        return new Reply
        {
            Command = "digest",
            Outcome = items.Count == 0 && corrected.Count == 0 ? Outcome.NothingFound : Outcome.Answered,
            Title = $"Digest for {request.Day}",
            Lead = Lead(request, stories, corrected.Count),
            Items = kept.Items,
            Citations = kept.Citations,
            Notes = [.. corrected, .. request.Missed, .. DeskNotes.InferredDates(kept.Citations)],
        };
    }

    // What a story says of the topics that were asked for. Where none was asked for, and of a story that names one in its headline alone, what it says at all.
    private async Task<IReadOnlyList<ReplyItem>> DraftAsync(DigestRequest request, DigestStory story, NumberedSources sources, CancellationToken cancellationToken)
    {
        var found = new List<ReplyItem>();
        foreach (var topic in request.Topics)
        {
            var draft = await SummaryAsync(story, topic, cancellationToken);
            found.AddRange(draft.Items.Where(item => !found.Exists(known => known.Id == item.Id && known.Text == item.Text)).Select(item => sources.Take(item, draft.Citations)));
        }

        if (found.Count > 0 || (request.Topics.Count > 0 && !request.Topics.Any(topic => IsHeadline(topic, story)))) return found;

        var whole = await SummaryAsync(story, null, cancellationToken);
        return [.. whole.Items.Select(item => sources.Take(item, whole.Citations))];
    }

    private bool IsHeadline(string topic, DigestStory story) => Topic.Read(topic, relations) is var read && story.Articles.Any(article => read.Share(article.Title) >= LeastShare);

    private Task<SummaryDraft> SummaryAsync(DigestStory story, string? topic, CancellationToken cancellationToken) => summaries.ComposeAsync(
        new SummaryRequest
        {
            Topic = topic,
            Filter = new ArticleFilter { Ids = [.. story.Articles.Take(MostTold).Select(article => article.Id)] },
            Length = SummaryLength.Short,
        },
        cancellationToken);

    private List<string> Corrected(DigestRequest request, CancellationToken cancellationToken) => request is { After: { } after, ChannelId: { } channel }
        ? [.. corrections.Of(changes.Between(after, request.UpTo, MostChanges, cancellationToken), channel, cancellationToken).Select(correction => $"Correction: {correction.Sentence}")]
        : [];

    private static string HeadingOf(DigestStory story)
    {
        var title = story.Title is "" ? "Untitled" : story.Title;
        var running = story.Earlier.Count > 0 ? $"; running, {Count(story.Earlier.Count, "earlier article")}" : "";
        return story.Articles.Count == 1 && running is "" ? title : $"{title} ({Count(story.Articles.Count, "article")}, {Count(story.Origins, "independent source")}{running})";
    }

    private static string Lead(DigestRequest request, IReadOnlyList<DigestStory> stories, int corrected)
    {
        var articles = stories.SelectMany(story => story.Articles).ToList();
        var about = About(request);
        var since = request.Since is { } instant ? $" since {instant}" : "";
        if (articles.Count == 0) return corrected > 0 ? $"Nothing new{about}{since}, but corrections of what stood here." : $"Nothing new{about}{since}.";

        var origins = articles.Select(DigestStory.OriginOf).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return $"{Count(articles.Count, "article")} from {Count(origins, "independent source")}{about}{since}, {Count(stories.Count, "story", "stories")}, the weightiest first.";
    }

    private static string About(DigestRequest request)
    {
        var parts = new[]
        {
            request.Topics.Count > 0 ? $"about {string.Join(" or ", request.Topics.Select(topic => $"“{topic.Trim('"', '“', '”')}”"))}" : "",
            request.Speakers.Count > 0 ? $"with {string.Join(" or ", request.Speakers)}" : "",
            request.Outlets.Count > 0 ? $"in {string.Join(" or ", request.Outlets)}" : "",
        };
        return string.Concat(parts.Where(part => part.Length > 0).Select(part => $" {part}"));
    }

    // The first sentence of each further story.
    private List<ReplyItem> Brief(IEnumerable<DigestStory> stories, NumberedSources sources, CancellationToken cancellationToken)
    {
        var items = new List<ReplyItem>();
        var book = new CitationBook(passages, cancellationToken);
        foreach (var story in stories.Take(MostInBrief))
        {
            var article = story.Articles[0];
            if (passages.Of(article.Id, cancellationToken) is [{ Sentences: [var first, ..] } passage, ..]) items.Add(StatementItem.Of(article, first, passage.Id, book));
        }

        return [.. items.Select(item => sources.Take(item, book.Citations))];
    }

    private static IEnumerable<ReplyItem> Headed(string heading, IReadOnlyList<ReplyItem> items) =>
        items.Select((item, i) => item with { Heading = i == 0 ? heading : null });

    // The sources of what is shown, in the order in which it stands there.
    private static (IReadOnlyList<ReplyItem> Items, IReadOnlyList<ReplyCitation> Citations) Renumbered(List<ReplyItem> items, NumberedSources sources)
    {
        var shown = new NumberedSources();
        var taken = items.Select(item => shown.Take(item, sources.All)).ToList();
        return (taken, shown.All);
    }

    private static string Count(int number, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : several ?? $"{one}s")}");
}
