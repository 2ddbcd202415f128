using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot search`: the passages that a topic finds, in their order, with why each is there.</summary>
internal sealed class SearchCommand(PassageSearch search, ArticleStore articles, PassageStore passages, TimeProvider clock) : ICommand
{
    private const int MostShown = 20;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "search",
        Description = "The passages that a topic finds, in their order; --explain says why each is there",
        Options =
        [
            StandardOptions.Topic with { Required = true },
            new() { Name = "explain", Description = "Say which words brought each passage", Kind = OptionKind.Flag },
            StandardOptions.Outlet,
            StandardOptions.From,
            StandardOptions.To,
            StandardOptions.AsOf,
        ],
        Audience = Audience.Operators,
        SearchedOption = "topic",
        Examples = ["search withdrawal explain:true"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var topic = call.Text("topic")!;
        var filter = call.Filter(clock);
        var hits = search.Find(topic, filter, MostShown, cancellationToken);
        if (hits.Count == 0)
        {
            return Task.FromResult(new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.NothingFound,
                Title = "Nothing found",
                Lead = $"No passage{FilterWords.Of(filter)} is about “{FilterWords.Shortened(topic)}”.",
            });
        }

        var book = new CitationBook(passages, cancellationToken);
        var read = articles.Read([.. hits.Select(hit => hit.Passage.ArticleId)], cancellationToken);
        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"Passages about “{FilterWords.Shortened(topic)}”{FilterWords.Of(filter)}",
            Lead = $"{FilterWords.Count(hits.Count, "passage")}, best first.",
            Items = [.. hits.Select((hit, rank) => Item(hit, read[hit.Passage.ArticleId], rank + 1, call.Flag("explain"), book))],
            Citations = book.Citations,
        });
    }

    private static ReplyItem Item(PassageHit hit, Article article, int rank, bool explains, CitationBook book) =>
        StatementItem.Of(article, hit.Passage.Span, hit.Passage.Id, book) with
        {
            Heading = explains ? $"{rank}. {string.Join(", ", Reasons(hit))}" : null,
        };

    private static IEnumerable<string> Reasons(PassageHit hit) =>
    [
        .. hit.Reasons.Count == 0 ? ["near in meaning"] : hit.Reasons,
        .. hit.WordRank is { } word ? (string[])[$"bm25 {word}"] : [],
        .. hit.VectorRank is { } vector ? (string[])[$"vectors {vector}"] : [],
    ];
}
