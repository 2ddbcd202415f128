using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Commands;

/// <summary>`/sources`: what the archive holds.</summary>
internal sealed class SourcesCommand(ArticleStore articles, PassageStore passages, TimeProvider clock) : ICommand
{
    private const int MostShown = 25;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "sources",
        Description = "What the archive holds: its articles, newest first",
        Options = [StandardOptions.Outlet with { Positional = true }, StandardOptions.Date],
        Examples = ["sources", "sources outlet:POLITICO date:2022-02-16"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var filter = call.Filter(clock);
        var count = articles.Count(filter, cancellationToken);
        if (count == 0)
        {
            return Task.FromResult(new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.NothingFound,
                Title = "Nothing found",
                Lead = $"The archive has no article{FilterWords.Of(filter)}.",
            });
        }

        var book = new CitationBook(passages, cancellationToken);
        var shown = articles.Matching(filter, MostShown, cancellationToken);
        var outlets = articles.Outlets(filter, cancellationToken);
        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"What the archive holds{FilterWords.Of(filter)}",
            Lead = $"{FilterWords.Count(count, "article")}{(outlets.Count == 0 ? "" : $": {string.Join(", ", outlets.Take(10).Select(outlet => $"{outlet.Name} {outlet.Count}"))}")}.",
            Items = [.. shown.Select(article => Item(article, book, cancellationToken))],
            Citations = book.Citations,
            Notes = [.. DeskNotes.InferredDates(book.Citations), .. count > MostShown ? [$"{FilterWords.Count(count - MostShown, "more article")} can be seen by outlet or date."] : Array.Empty<string>()],
        });
    }

    private ReplyItem Item(Article article, CitationBook book, CancellationToken cancellationToken)
    {
        var opening = passages.Of(article.Id, cancellationToken).SelectMany(passage => passage.Sentences).FirstOrDefault();
        var title = article.Title is "" ? "Untitled" : article.Title;
        return StatementItem.Of(article, article.Id, title, opening.Length > 0 ? [book.Cite(article, opening)] : []);
    }
}
