using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk.Export;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Stories;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot export ID --as ninjs|json-ld`: an article with all that is known of it, in a form that other programs read.</summary>
internal sealed class ExportCommand(ArticleStore articles, QuoteStore quotes, FigureStore figures, StoryStore stories) : ICommand
{
    private const string Ninjs = "ninjs";

    public CommandDefinition Definition { get; } = new()
    {
        Name = "export",
        Description = "Prints an article with all derived facts, as ninjs or as schema.org JSON-LD",
        Options =
        [
            new() { Name = "id", Description = TypedId.Description, Required = true, Positional = true, MaxLength = TypedId.Longest },
            new() { Name = "as", Description = "The form; ninjs where none is named", Choices = [Ninjs, "json-ld"] },
        ],
        Audience = Audience.Operators,
        Examples = ["export k3f9q2a7bd --as json-ld"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var typed = call.Text("id")!;
        if (articles.Find(ArticleIdentity.ArticleOf(TypedId.Of(typed)), cancellationToken) is not { } article)
        {
            return Task.FromResult(new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.NothingFound,
                Title = "Nothing found",
                Lead = TypedId.Unknown(typed),
            });
        }

        var id = article.Id;
        var facts = new ArticleFacts
        {
            Article = article,
            Quotes = quotes.Of(id, article.BodyHash, cancellationToken) ?? [],
            Figures = figures.Of([article], cancellationToken).GetValueOrDefault(id, []),
            Earlier = articles.Earlier(id, cancellationToken),
            SameStory = stories.StoryOf(id, cancellationToken) is { } story ? [.. stories.ArticlesOfStory(story, cancellationToken).Where(other => other != id)] : [],
            Copies = stories.CopiesOf(id, cancellationToken),
        };
        var asNinjs = (call.Text("as") ?? Ninjs).Equals(Ninjs, StringComparison.OrdinalIgnoreCase);
        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = article.Title,
            Lead = $"{id} as {(asNinjs ? "ninjs" : "JSON-LD")}.",
            Document = asNinjs ? NinjsExport.Of(facts) : LinkedDataExport.Of(facts),
        });
    }
}
