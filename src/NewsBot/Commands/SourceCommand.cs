using System.Globalization;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Wording;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Desk.Versions;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands;

/// <summary>`/source`: one passage or quotation in its context, with the facts of its article.</summary>
internal sealed class SourceCommand(ArticleStore articles, PassageStore passages, QuoteStore quotes, WithdrawalStore withdrawals) : ICommand
{
    private const string ReadLanguage = "en"; // the one whose quotations are read

    public CommandDefinition Definition { get; } = new()
    {
        Name = "source",
        Description = "One passage or quotation in its context, with the facts of its article",
        Options =
        [
            new()
            {
                Name = "id",
                Description = "The id of a passage, a quotation or an article, or the article's link",
                Required = true,
                Positional = true,
                MaxLength = TypedId.Longest,
            },
        ],
        Examples = ["source k3f9q2a7bd-p4", "source https://paper.example/2022/harbour"],
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var typed = call.Text("id")!;
        var id = TypedId.Of(typed);
        if (articles.Find(ArticleIdentity.ArticleOf(id), cancellationToken) is not { } article)
            return Task.FromResult(withdrawals.Find(ArticleIdentity.ArticleOf(id), cancellationToken) is { } kept ? KeptOut(kept) : Unknown(typed));

        var book = new CitationBook(passages, cancellationToken);
        var all = passages.Of(article.Id, cancellationToken);
        var earlier = articles.Earlier(article.Id, cancellationToken);
        IReadOnlyList<ReplyItem> items, changed = [];
        if (id == ArticleIdentity.ArticleOf(id))
        {
            changed = VersionItems.Of(article, earlier, book);
            items = [.. all.Select(passage => StatementItem.Of(article, passage.Span, passage.Id, book)), .. changed];
        }
        else if (quotes.Of(article.Id, cancellationToken).FirstOrDefault(quote => quote.Id == id) is { } quote)
        {
            var utterance = new Utterance([new(quote, article)]);
            var around = all.Where(passage => passage.Span.Overlaps(quote.Extent)).Select(passage => StatementItem.Of(article, passage.Span, passage.Id, book));
            items = [UtteranceItem.Of(utterance, book), .. around.Select((item, i) => i == 0 ? item with { Heading = "In its context" } : item)];
        }
        else if (all.FirstOrDefault(passage => passage.Id == id) is { } wanted)
        {
            items = [.. all.Where(passage => Math.Abs(passage.Ordinal - wanted.Ordinal) <= 1).Select(passage => StatementItem.Of(article, passage.Span, passage.Id, book))];
        }
        else
        {
            return Task.FromResult(Unknown(typed));
        }

        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = article.Title is "" ? "An untitled article" : article.Title,
            Lead = Facts(article),
            Items = items,
            Citations = book.Citations,
            Notes = [.. Changes(article, earlier, id == article.Id, changed.Count > 0), .. Unread(article), .. article.Dates.Select(Evidence), .. article.Captions.Select(caption => $"Photo caption: {caption}")],
        });
    }

    private static string Facts(Article article)
    {
        string?[] facts =
        [
            ReplyCitation.OutletLabel(article.Outlet, article.Id),
            article.WireCredit is { } agency && agency != article.Outlet ? $"credited to {agency}" : null,
            article.Authors.Count == 0 ? null : $"by {string.Join(", ", article.Authors)}",
            article.Dateline is { } place ? $"datelined {place}" : null,
            article.Date is null ? "date unknown" : ReplyWords.Day(article.Date.Date),
            article.Language is { } language and not ReadLanguage ? $"in {NameOf(language)}" : null,
            article.Url,
        ];
        return string.Join(" · ", facts.Where(fact => fact is not null)); // no full stop, which would be taken for a part of the link
    }

    // Where the whole article is shown, the changes of its text stand above, as items with both wordings.
    private static IEnumerable<string> Changes(Article article, IReadOnlyList<EarlierVersion> earlier, bool isWhole, bool isTextChanged)
    {
        if (earlier.Count == 0) return [];

        var where = isTextChanged ? "; above stands what changed in the text." : isWhole ? ", all of them with this text." : $"; `/source {article.Id}` shows what changed.";
        return [$"The archive has {earlier.Count + 1} versions of this article{where} The facts shown are those of the newest.", .. VersionNotes.Of(article, earlier)];
    }

    private static IEnumerable<string> Unread(Article article) => article.Language is null or ReadLanguage
        ? []
        : [$"Who said what is read in English text alone: of this article, in {NameOf(article.Language)}, quotations may be missing."];

    private static string NameOf(string language) => CultureInfo.GetCultureInfo(language).EnglishName;

    private static string Evidence(DateEvidence date)
    {
        var from = date.Words is "" ? "" : $": “{date.Words}”";
        return $"Date {ReplyWords.Day(date.Date)} ({KebabName.Of(date.Kind)}), by {KebabName.Of(date.Method)}, {KebabName.Of(date.Confidence)} confidence{from}.";
    }

    private Reply KeptOut(Withdrawal kept)
    {
        var (title, what) = KeptOutWords.Of(kept);
        return new() { Command = Definition.Name, Outcome = Outcome.NothingFound, Title = title, Lead = $"This article {what}" };
    }

    private Reply Unknown(string typed) => new()
    {
        Command = Definition.Name,
        Outcome = Outcome.NothingFound,
        Title = "Nothing found",
        Lead = TypedId.Unknown(typed),
        Actions = [new ReplyAction("What the archive holds", "/sources")],
    };
}
