using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Speakers;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;

namespace NewsBot.Digests.Composing;

/// <summary>What moved in stories that were told before: figures that are others now, people whose words now differ from their earlier ones.</summary>
internal sealed class RunningStories(ArticleStore articles, FigureCollector figures, QuoteStore quotes, PassageStore passages)
{
    private const int MostLooked = 8; // articles of a story, the latest of the earlier ones and the leading new ones
    private const int MostChanges = 3; // of one story

    /// <summary>One item for each change, the earlier and the present words side by side; empty where nothing moved.</summary>
    public IReadOnlyList<ReplyItem> Changes(IEnumerable<DigestStory> stories, NumberedSources sources, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var changed = stories.Where(story => story.Earlier.Count > 0).SelectMany(story =>
        {
            var before = articles.Read([.. story.Earlier.TakeLast(MostLooked)], cancellationToken).Values.ToList();
            var now = story.Articles.Take(MostLooked).ToList();
            return Figures(before, now, book, cancellationToken).Concat(Words(before, now, book, cancellationToken)).Take(MostChanges).ToList();
        }).ToList();
        return [.. changed.Select(item => sources.Take(item, book.Citations))];
    }

    // Figures on one thing of which some were printed before and others are new.
    private IEnumerable<ReplyItem> Figures(List<Article> before, List<Article> now, CitationBook book, CancellationToken cancellationToken)
    {
        var (old, fresh) = (before.Select(article => article.Id).ToHashSet(), now.Select(article => article.Id).ToHashSet());
        return FigureFolder.Fold(figures.Of([.. before, .. now], cancellationToken))
            .Where(group => group is { Verdict: FigureVerdict.Moved or FigureVerdict.Conflict, IsLeftover: false }
                && group.Articles.Any(article => old.Contains(article.Id)) && group.Articles.Any(article => fresh.Contains(article.Id)))
            .Select(group => FigureItem.Of(group, book));
    }

    /// <summary>Figures of the new articles of each story that cannot all be true, side by side; empty where there are none.</summary>
    public IReadOnlyList<ReplyItem> Conflicts(IEnumerable<DigestStory> stories, NumberedSources sources, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var conflicts = stories.Where(story => story.Articles.Count > 1)
            .SelectMany(story => FigureFolder.Fold(figures.Of([.. story.Articles.Take(MostLooked)], cancellationToken))
                .Where(group => group is { Verdict: FigureVerdict.Conflict, IsLeftover: false }).Take(MostChanges))
            .Select(group => FigureItem.Of(group, book)).ToList();
        return [.. conflicts.Select(item => sources.Take(item, book.Citations))];
    }

    // The same person on the same thing, where one of the two says no and the other does not.
    private IEnumerable<ReplyItem> Words(List<Article> before, List<Article> now, CitationBook book, CancellationToken cancellationToken)
    {
        var old = Said(before, cancellationToken);
        foreach (var later in Said(now, cancellationToken))
        {
            var earlier = old.Find(said => SpeakerMatching.Between(said.Hit.Quote.Speaker, later.Hit.Quote.Speaker) is SpeakerMatch.Same && later.Words.Reverses(said.Words));
            if (earlier is not null)
                yield return SideBySide(earlier.Hit.Article, earlier.Hit.Quote.Content[0], later.Hit.Article, later.Hit.Quote.Content[0], later.Hit.Quote.Speaker, book) with { Id = later.Hit.Quote.Id };
        }
    }

    private List<Spoken> Said(List<Article> from, CancellationToken cancellationToken) =>
    [
        .. from.SelectMany(article => quotes.Of(article.Id, cancellationToken)
            .Where(quote => quote is { Kind: QuoteKind.Direct, Speaker: not null, Content.Count: 1 })
            .Select(quote => new Spoken(new QuoteHit(quote, article), new Assertion(quote.Content[0].Of(article.Body))))),
    ];

    private static ReplyItem SideBySide(Article before, TextSpan then, Article now, TextSpan today, Speaker? speaker, CitationBook book)
    {
        var (first, second) = (book.Cite(now, today), book.Cite(before, then));
        return new ReplyItem
        {
            Id = now.Id,
            Kind = ItemKind.Direct,
            Text = today.Of(now.Body),
            Speaker = speaker?.Name,
            SpeakerRole = speaker?.Role,
            SpeakerInferred = speaker?.Inferred ?? false,
            Outlets = [.. new[] { now, before }.Select(article => ReplyCitation.OutletLabel(article.Outlet, article.Id)).Distinct()],
            Date = now.Date?.Date,
            DateMethod = now.Date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [first, second],
            Readings = [new Reading(today.Of(now.Body), [first]), new Reading(then.Of(before.Body), [second])],
        };
    }

    private sealed record Spoken(QuoteHit Hit, Assertion Words);
}
