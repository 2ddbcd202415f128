using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Desk;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Speakers;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands;

/// <summary>`/who-said`: who said what about a topic, each statement once, with everyone who printed it.</summary>
internal sealed class WhoSaidCommand(QuoteSearch search, QuoteStore quotes, PassageStore passages, ArticleStore articles, FigureCollector figures, TimeProvider clock) : ICommand
{
    // More quotations than this are not looked at for one answer.
    private const int MostQuotes = 200;
    private const int MostItems = 40;

    // Of names with roles, the most quoted first; the names of an archive of 100,000 articles.
    private const int MostSpeakers = 100_000;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "who-said",
        Description = "Who said what about a topic, word for word, with every outlet that printed it",
        Options =
        [
            StandardOptions.Topic,
            new()
            {
                Name = "speaker",
                Description = "Only what this person or body said: a name, a surname or a role",
                Completion = Completion.Speakers,
            },
            StandardOptions.Outlet,
            StandardOptions.From,
            StandardOptions.To,
            StandardOptions.AsOf,
            new()
            {
                Name = "kind",
                Description = "Word for word (direct), in the reporter's words (indirect), or any",
                Choices = ["any", "direct", "indirect"],
            },
        ],
        Examples = ["who-said withdrawal", "who-said withdrawal from:2022-02-14 kind:direct", "who-said speaker:Stoltenberg"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var topic = call.Text("topic");
        var speaker = call.Text("speaker");
        if (topic is null && speaker is null)
        {
            return Task.FromResult(Reply.BadInput(
                Definition.Name, "Name a topic, a speaker or both: /who-said withdrawal, or /who-said speaker:Stoltenberg."));
        }

        var filter = new QuoteFilter
        {
            Articles = call.Filter(clock),
            Kinds = KindsOf(call.Text("kind")),
        };
        if (speaker is not null) filter = new SpeakerBook(quotes.SpeakersInRoles(MostSpeakers, cancellationToken)).Narrow(filter, speaker);
        var utterances = UtteranceFolder.Fold(search.Find(topic, filter, MostQuotes, cancellationToken));
        if (topic is not null) utterances = WordsFirst(utterances);
        var asked = $"{(topic is null ? "" : $" about “{FilterWords.Shortened(topic)}”")}{FilterWords.Of(filter.Articles)}";
        return Task.FromResult(utterances.Count == 0
            ? Nothing(speaker, asked, filter.Articles, cancellationToken)
            : Answer(utterances, speaker, asked, cancellationToken));
    }

    // What people said word for word, by name, is what an asker looks for first; a paraphrase or a nameless source must match clearly better to
    // stand before it.
    private static IReadOnlyList<Utterance> WordsFirst(IReadOnlyList<Utterance> utterances) =>
    [
        .. utterances
            .Select((utterance, rank) => (Utterance: utterance, Place: rank + (IsParaphrase(utterance) ? 10 : 0) + (IsNamed(utterance) ? 0 : 5)))
            .OrderBy(entry => entry.Place)
            .Select(entry => entry.Utterance),
    ];

    private static bool IsParaphrase(Utterance utterance) => utterance.Lead.Quote.Kind is QuoteKind.Indirect;

    private static bool IsNamed(Utterance utterance) => utterance.Lead.Quote.Speaker is { Name: [var first, ..] } && char.IsUpper(first);

    private static IReadOnlyList<QuoteKind> KindsOf(string? kind) => kind?.ToLowerInvariant() switch
    {
        "direct" => [QuoteKind.Direct, QuoteKind.Mixed],
        "indirect" => [QuoteKind.Indirect],
        _ => [],
    };

    private Reply Answer(IReadOnlyList<Utterance> utterances, string? speaker, string asked, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var shown = utterances.Take(MostItems).ToList();
        var items = shown.Select(utterance => UtteranceItem.Of(utterance, book)).ToList();
        var outlets = shown.SelectMany(utterance => utterance.Printings).Select(hit => hit.Article.Id).Distinct().Count();
        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = $"{(speaker is null ? "Who spoke" : $"What {speaker} said")}{asked}",
            Lead = $"{FilterWords.Count(utterances.Count, "statement")} in {FilterWords.Count(outlets, "article")}.",
            Items = items,
            Citations = book.Citations,
            Notes = [.. DifferingFigures(shown, cancellationToken), .. DeskNotes.Of(shown, book.Citations), .. LeftOut(utterances.Count)],
            Actions = [.. items.Take(1).Select(item => new ReplyAction("Show the first in its context", $"/source id:{item.Id}"))],
        };
    }

    // What one outlet lets a speaker say of a number another one may print otherwise.
    private IEnumerable<string> DifferingFigures(IReadOnlyList<Utterance> shown, CancellationToken cancellationToken)
    {
        var printing = shown.SelectMany(utterance => utterance.Printings).Select(hit => hit.Article).DistinctBy(article => article.Id).ToList();
        return printing.Count < 2 ? [] : FigureNotes.OfStatements(FigureFolder.Fold(figures.Of(printing, cancellationToken)), shown);
    }

    private static IEnumerable<string> LeftOut(int found) =>
        found > MostItems ? [$"{FilterWords.Count(found - MostItems, "more statement")} matched; narrow the topic or the days to see them."] : [];

    private Reply Nothing(string? speaker, string asked, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var searched = articles.Count(filter, cancellationToken);
        var who = speaker is null ? "nobody is quoted" : $"{speaker} is not quoted";
        return new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.NothingFound,
            Title = "Nothing found",
            Lead = searched == 0
                ? $"The archive has no article{FilterWords.Of(filter)}."
                : $"In the {FilterWords.Count(searched, "article")} of the archive that this covers, {who}{asked}.",
            Actions = [new ReplyAction("What the archive holds", "/sources")],
        };
    }
}
