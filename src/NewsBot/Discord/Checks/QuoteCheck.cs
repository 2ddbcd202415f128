using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Discord.Checks;

/// <summary>Tells whether the archive prints the words of a message, word for word, and who said them.</summary>
internal sealed class QuoteCheck(ArticleStore articles, PassageStore passages, QuoteStore quotes)
{
    public const string Command = "check-quote";

    private const int Candidates = 40;
    private const int Shown = 5;
    private const int MostTerms = 60; // of a search; more words find nothing better
    private const double Near = 0.6; // of the words in the same order: below it people see another sentence

    /// <summary>The answer for a whole message.</summary>
    public Reply Of(string message, CancellationToken cancellationToken)
    {
        var toCheck = MessageWords.ToCheck(message);
        if (toCheck.Count == 0) return Reply.BadInput(Command, "There are no words in that message to check.");

        var found = toCheck.Select(words => Find(words, cancellationToken)).ToList();
        var exact = found.Count(places => places is [{ Agreement: 1 }, ..]);
        var items = new List<ReplyItem>();
        var sources = new List<ReplyCitation>();
        for (var i = 0; i < toCheck.Count; i++) Add(toCheck.Count == 1 ? null : toCheck[i], found[i], items, sources);

        return new Reply
        {
            Command = Command,
            Outcome = items.Count > 0 ? Outcome.Answered : Outcome.NothingFound,
            Title = "Check of a quotation",
            Lead = (toCheck.Count, exact, items.Count) switch
            {
                (1, 1, _) when found[0][0].Quote is null => "Word for word in the archive, but in the article's own words: it is not printed there as a quotation.",
                (1, 1, _) => "Word for word in the archive.",
                (_, _, 0) => "The archive has nothing like it.",
                (1, 0, _) => "Not word for word in the archive. The nearest that is printed, with what differs underlined:",
                _ => $"{exact} of {toCheck.Count} quotations are word for word in the archive.",
            },
            Items = items,
            Citations = sources,
        };
    }

    private List<PrintedWords> Find(string words, CancellationToken cancellationToken)
    {
        var wanted = WordRun.Of(words);
        var terms = wanted.Words.Distinct().Take(MostTerms).ToList();
        var near = quotes.Matching(MatchExpression.Any(terms), new QuoteFilter(), Candidates, cancellationToken)
            .Select(quote => (ArticleId: ArticleIdentity.ArticleOf(quote.Id), Quote: quote)).ToList();
        var phrases = passages.Matching(MatchExpression.All([words]), ArticleFilter.None, Candidates, cancellationToken);
        var read = articles.Read([.. near.Select(candidate => candidate.ArticleId), .. phrases.Select(passage => passage.ArticleId)], cancellationToken);

        var places = near.Where(candidate => read.ContainsKey(candidate.ArticleId))
            .Select(candidate => InQuote(wanted, read[candidate.ArticleId], candidate.Quote))
            .Concat(phrases.Where(passage => read.ContainsKey(passage.ArticleId))
                .Select(passage => InPassage(wanted, read[passage.ArticleId], passage, cancellationToken)))
            .OfType<PrintedWords>()
            .Where(place => place.Agreement >= Near)
            .OrderByDescending(place => place.Agreement).ThenBy(place => place.Quote is null).ThenBy(place => place.Article.Date?.Date)
            .DistinctBy(place => place.Article.Id)
            .ToList();
        return places is [{ Agreement: 1 }, ..] ? [.. places.Where(place => place.Agreement is 1).Take(Shown)] : [.. places.Take(1)];
    }

    private static PrintedWords InQuote(WordRun wanted, Article article, Quote quote)
    {
        var printed = WordRun.Joined(quote.Content.Select(fragment => WordRun.Of(fragment.Of(article.Body), fragment.Start)));
        var exact = printed.IndexOf(wanted) >= 0;
        var common = wanted.InCommon(printed);
        return new PrintedWords
        {
            Article = article,
            Span = quote.Extent,
            Text = string.Join(ReplyItem.Interruption, quote.Content.Select(fragment => fragment.Of(article.Body))),
            Quote = quote,
            Agreement = exact ? 1 : Math.Min(0.99, 2.0 * common.Count(same => same) / (wanted.Words.Count + printed.Words.Count)),
            Differences = exact ? [] : Differences(quote, printed, common),
        };
    }

    /// <summary>The words that are not in common, as places of the fragments joined.</summary>
    private static List<TextSpan> Differences(Quote quote, WordRun printed, IReadOnlyList<bool> common)
    {
        var spans = new List<TextSpan>();
        for (var i = 0; i < common.Count; i++)
        {
            if (common[i]) continue;

            var offset = 0;
            foreach (var fragment in quote.Content)
            {
                if (fragment.Contains(printed.Places[i]))
                    spans.Add(new TextSpan(printed.Places[i].Start - fragment.Start + offset, printed.Places[i].End - fragment.Start + offset));
                offset += fragment.Length + ReplyItem.Interruption.Length;
            }
        }

        return spans;
    }

    private PrintedWords? InPassage(WordRun wanted, Article article, Passage passage, CancellationToken cancellationToken)
    {
        var printed = WordRun.Of(passage.Span.Of(article.Body), passage.Span.Start);
        var at = printed.IndexOf(wanted);
        if (at < 0) return null;

        var span = new TextSpan(printed.Places[at].Start, printed.Places[at + wanted.Words.Count - 1].End);
        var quote = quotes.Of(article.Id, cancellationToken).FirstOrDefault(quote => quote.Content.Any(fragment => fragment.Contains(span)));
        return new PrintedWords
        {
            Article = article,
            Span = quote?.Extent ?? span,
            Text = quote is null ? span.Of(article.Body) : string.Join(ReplyItem.Interruption, quote.Content.Select(fragment => fragment.Of(article.Body))),
            Quote = quote,
            PassageId = passage.Id,
            Agreement = 1,
        };
    }

    private static void Add(string? heading, List<PrintedWords> places, List<ReplyItem> items, List<ReplyCitation> sources)
    {
        if (heading is not null && places.Count == 0) return;

        foreach (var place in places)
        {
            var number = sources.Count + 1;
            sources.Add(new ReplyCitation
            {
                Number = number,
                Citation = Citation.Of(place.Article, place.Span),
                PassageId = place.PassageId,
                Outlet = place.Article.Outlet,
                Title = place.Article.Title,
                Author = place.Article.Authors.Count == 0 ? null : string.Join(", ", place.Article.Authors),
                Date = place.Article.Date,
                Url = place.Article.Url,
            });
            items.Add(new ReplyItem
            {
                Id = place.Quote?.Id ?? place.PassageId ?? place.Article.Id,
                Kind = place.Quote?.Kind switch
                {
                    QuoteKind.Direct => ItemKind.Direct,
                    QuoteKind.Mixed => ItemKind.Mixed,
                    QuoteKind.Indirect => ItemKind.Indirect,
                    _ => ItemKind.Statement,
                },
                Text = place.Text,
                Speaker = place.Quote?.Speaker?.Name,
                SpeakerRole = place.Quote?.Speaker?.Role,
                SpeakerInferred = place.Quote?.Speaker?.Inferred ?? false,
                Outlets = [ReplyCitation.OutletLabel(place.Article.Outlet, place.Article.Id)],
                Date = place.Article.Date?.Date,
                DateMethod = place.Article.Date is { } date ? KebabName.Of(date.Method) : null,
                Citations = [number],
                Readings = place.Differences.Count == 0 ? [] : [new Reading(place.Text, [number]) { Differences = place.Differences }],
                Heading = place == places[0] && heading is not null
                    ? $"{(place.Agreement is 1 ? "Word for word" : "Not word for word")}: {heading}"
                    : null,
            });
        }
    }
}
