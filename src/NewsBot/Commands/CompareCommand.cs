using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands;

/// <summary>`/compare`: the figures and quotations on which outlets differ, side by side.</summary>
internal sealed class CompareCommand(CoverageReader coverages, FigureCollector figures, QuoteSearch quotes, QuoteStore quoteStore, PassageStore passages, TimeProvider clock)
    : ICommand
{
    private const int MostQuotes = 300;
    private const int MostFigures = 20;
    private const int MostUtterances = 20;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "compare",
        Description = "Figures and quotations on which outlets differ, side by side",
        Options = [StandardOptions.Topic, StandardOptions.Date, StandardOptions.From, StandardOptions.To, StandardOptions.AsOf],
        Examples = ["compare troops", "compare date:2022-02-16"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var topic = call.Text("topic");
        var filter = call.Filter(clock);
        if (topic is null && filter.From is null && filter.To is null)
            return Task.FromResult(Reply.BadInput(Definition.Name, "Name a topic, a day or both: /compare troops, or /compare date:2022-02-16."));

        var coverage = coverages.Of(topic, filter, cancellationToken);
        var printed = figures.Of(coverage.Articles, cancellationToken).Where(figure => coverage.Holds(figure.Article, figure.Sentence)).ToList();
        var groups = FigureFolder.Fold(printed).Where(group => group.Verdict is not FigureVerdict.Agreed).Take(MostFigures).ToList();
        var utterances = UtteranceFolder.Fold(Said(coverage, filter, cancellationToken));
        return Task.FromResult(Answer(coverage, filter, groups, utterances, cancellationToken));
    }

    private IReadOnlyList<QuoteHit> Said(Coverage coverage, ArticleFilter filter, CancellationToken cancellationToken) =>
        coverage.Topic is { } topic
            ? quotes.Find(topic.Text, new QuoteFilter { Articles = filter }, MostQuotes, cancellationToken)
            : [.. coverage.Articles.SelectMany(article => quoteStore.Of(article.Id, cancellationToken).Select(quote => new QuoteHit(quote, article))).Take(MostQuotes)];

    private Reply Answer(
        Coverage coverage, ArticleFilter filter, IReadOnlyList<FigureGroup> groups, IReadOnlyList<Utterance> utterances, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var items = new List<ReplyItem>();
        foreach (var verdict in groups.GroupBy(group => (group.Verdict, group.IsLeftover)))
        {
            var ofKind = verdict.Select(group => FigureItem.Of(group, book)).ToList();
            items.AddRange([ofKind[0] with { Heading = Heading(verdict.Key.Verdict, verdict.Key.IsLeftover) }, .. ofKind[1..]]);
        }

        var worded = new List<Utterance>();
        foreach (var utterance in utterances.Where(utterance => utterance.Printings.Count > 1))
        {
            if (worded.Count == MostUtterances) break;
            if (UtteranceItem.Of(utterance, new CitationBook(passages, cancellationToken)).Readings.Count == 0) continue;

            var item = UtteranceItem.Of(utterance, book);
            items.Add(worded.Count == 0 ? item with { Heading = "Words that are printed differently" } : item);
            worded.Add(utterance);
        }

        var disputed = DisputedSpeakers.Of(utterances).Take(MostUtterances).SelectMany(pair => new[] { pair.First, pair.Second }).Except(worded).ToList();
        items.AddRange(disputed.Select((utterance, i) => UtteranceItem.Of(utterance, book) with { Heading = i == 0 ? "Words that are given to two speakers" : null }));
        worded.AddRange(disputed);
        var asked = $"{(coverage.Topic is { } topic ? $" about “{FilterWords.Shortened(topic.Text)}”" : "")}{FilterWords.Of(filter)}";
        if (items.Count == 0) return Nothing(coverage, filter, asked);

        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"Where outlets differ{asked}",
            Lead = $"{FilterWords.Count(groups.Count, "figure")} and {FilterWords.Count(worded.Count, "quotation")} in {FilterWords.Count(coverage.Articles.Count, "article")}; every reading stands in its source as shown.",
            Items = items,
            Citations = book.Citations,
            Notes = [.. FigureNotes.Of(groups), .. DeskNotes.Of(worded, book.Citations)],
            Actions = [new ReplyAction("Show the first in its context", $"/source id:{items[0].Id}")],
        };
    }

    private static string Heading(FigureVerdict verdict, bool isLeftover) => verdict switch
    {
        FigureVerdict.Conflict or FigureVerdict.Moved when isLeftover => "Figures that may be one, printed in two ways: the articles name them differently",
        FigureVerdict.Conflict => "Figures in conflict: same subject, same day",
        FigureVerdict.Moved => "Figures that moved: other days, earlier estimates, plans",
        _ => "Figures that differ and can all be true",
    };

    private Reply Nothing(Coverage coverage, ArticleFilter filter, string asked) => new()
    {
        Command = Definition.Name,
        Outcome = Outcome.NothingFound,
        Title = "Nothing found",
        Lead = coverage.Articles.Count == 0
            ? coverage.Topic is null ? $"The archive has no article{FilterWords.Of(filter)}." : $"The archive has nothing{asked}."
            : $"In {FilterWords.Count(coverage.Articles.Count, "article")}{asked}, no figure and no quotation is printed differently.",
        Actions = [new ReplyAction("What the archive holds", "/sources")],
    };
}
