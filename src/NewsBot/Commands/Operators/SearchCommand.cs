using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot search`: the passages that a topic finds, in their order, with why each is there.</summary>
internal sealed class SearchCommand(PassageSearch search, ArticleStore articles, PassageStore passages, QuoteStore quotes, TimeProvider clock) : ICommand
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
            Items = [.. hits.Select((hit, rank) => Item(hit, read[hit.Passage.ArticleId], rank + 1, call.Flag("explain") ? Reasons(hit, cancellationToken) : null, book))],
            Citations = book.Citations,
        });
    }

    private static ReplyItem Item(PassageHit hit, Article article, int rank, IEnumerable<string>? reasons, CitationBook book) =>
        StatementItem.Of(article, hit.Passage.Span, hit.Passage.Id, book) with
        {
            Heading = reasons is null ? null : $"{rank}. {string.Join(", ", reasons)}",
        };

    private IEnumerable<string> Reasons(PassageHit hit, CancellationToken cancellationToken) =>
    [
        .. hit.Reasons.Count == 0 ? ["near in meaning"] : WithSpeakers(hit, cancellationToken),
        .. hit.WordRank is { } word ? (string[])[$"bm25 {word}"] : [],
        .. hit.VectorRank is { } vector ? (string[])[$"vectors {vector}"] : [],
    ];

    // A word that is the name of whom the passage quotes is there as a speaker's.
    private IEnumerable<string> WithSpeakers(PassageHit hit, CancellationToken cancellationToken)
    {
        var speakers = quotes.Of(hit.Passage.ArticleId, cancellationToken)
            .Where(quote => quote.Content.Any(hit.Passage.Span.Overlaps))
            .Select(quote => quote.Speaker?.Name)
            .OfType<string>()
            .Distinct()
            .ToList();
        return hit.Reasons.Select(reason =>
            speakers.Find(name => name.Split(' ').Contains(reason, StringComparer.OrdinalIgnoreCase)) is { } speaker ? $"speaker: {speaker}" : reason).Distinct();
    }
}
