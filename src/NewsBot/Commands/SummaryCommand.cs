using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Summaries;
using NewsBot.Summaries.Traces;

namespace NewsBot.Commands;

/// <summary>`/summary`: a cited summary of a day's or a topic's coverage.</summary>
internal sealed class SummaryCommand(SummaryComposer composer, AnswerTracer tracer, ArticleStore articles, TimeProvider clock) : ICommand
{
    private const int DaysOffered = 3;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "summary",
        Description = "A cited summary of a day's or a topic's coverage",
        Options =
        [
            StandardOptions.Topic,
            StandardOptions.Date,
            StandardOptions.From,
            StandardOptions.To,
            StandardOptions.AsOf,
            new() { Name = "length", Description = "How much to read", Choices = ["short", "normal", "long"] },
        ],
        SearchedOption = "topic",
        Examples = ["summary date:2022-02-16", "summary withdrawal from:2022-02-14 length:short"],
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var topic = call.Text("topic");
        var filter = call.Filter(clock);
        if (topic is null && filter.From is null && filter.To is null)
            return Reply.BadInput(Definition.Name, "Name a day, a topic or both: /summary date:2022-02-16, or /summary withdrawal.");

        var request = new SummaryRequest
        {
            Topic = topic,
            Filter = filter,
            Length = Enum.TryParse<SummaryLength>(call.Text("length"), ignoreCase: true, out var length) ? length : SummaryLength.Normal,
        };
        var draft = await composer.ComposeAsync(request, cancellationToken);
        return draft.Items.Count == 0 ? Nothing(request, cancellationToken) : tracer.Keep(Answer(request, draft), draft.Trace, cancellationToken);
    }

    private Reply Answer(SummaryRequest request, SummaryDraft draft)
    {
        var about = request.Topic is { } topic ? $" of the coverage of “{FilterWords.Shortened(topic)}”" : " of the coverage";
        var outlets = draft.Articles.Select(article => ReplyCitation.OutletLabel(article.Outlet, article.Id)).Distinct().Count();
        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"Summary{about}{FilterWords.Of(request.Filter)}",
            Lead = $"From {FilterWords.Count(draft.Articles.Count, "article")} of {FilterWords.Count(outlets, "outlet")}; {(draft.IsReworded ? "a model worded them, and each sentence was checked against its source" : "every sentence stands in its source as shown")}.",
            Items = draft.Items,
            Citations = draft.Citations,
            Notes = draft.Notes,
            Actions = [.. draft.Items.Take(1).Select(item => new ReplyAction("Show the first point in its context", $"/source id:{item.Id}"))],
        };
    }

    private Reply Nothing(SummaryRequest request, CancellationToken cancellationToken)
    {
        var near = request.Filter.From is { } day ? articles.DaysNear(day, DaysOffered, cancellationToken) : [];
        var instead = near.Count == 0 ? "" : $" The nearest days with articles: {string.Join(", ", near.Select(ReplyWords.Day))}.";
        var found = articles.Count(request.Filter, cancellationToken);
        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.NothingFound,
            Title = "Nothing found",
            Lead = found == 0 || request.Topic is null
                ? $"The archive has no article{FilterWords.Of(request.Filter)}.{instead}"
                : $"In the {FilterWords.Count(found, "article")} that this covers, nothing is about “{FilterWords.Shortened(request.Topic)}”.",
            Actions = [.. near.Select(other => new ReplyAction($"Summary of {ReplyWords.Day(other)}", $"/summary date:{FilterClause.Day(other)}"))],
        };
    }
}
