using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;

namespace NewsBot.Digests.Composing;

/// <summary>What moved in stories that were told before: figures that are others now, people whose words now differ from their earlier ones.</summary>
internal sealed partial class RunningStories(ArticleStore articles, FigureStore figures, QuoteStore quotes, PassageStore passages)
{
    private const int MostEarlier = 12; // articles of a story that are looked back at, the latest
    private const int MostChanges = 3; // of one story

    /// <summary>One item for each change, the earlier and the present words side by side; empty where nothing moved.</summary>
    public IReadOnlyList<ReplyItem> Changes(IEnumerable<DigestStory> stories, NumberedSources sources, CancellationToken cancellationToken)
    {
        var book = new CitationBook(passages, cancellationToken);
        var changed = stories.Where(story => story.Earlier.Count > 0).SelectMany(story =>
        {
            var before = articles.Read([.. story.Earlier.TakeLast(MostEarlier)], cancellationToken).Values.ToList();
            var now = story.Articles.Take(MostEarlier).ToList();
            return Figures(before, now, book, cancellationToken).Concat(Words(before, now, book, cancellationToken)).Take(MostChanges).ToList();
        }).ToList();
        return [.. changed.Select(item => sources.Take(item, book.Citations))];
    }

    // The same thing counted in the same unit, said with another number.
    private IEnumerable<ReplyItem> Figures(List<Article> before, List<Article> now, CitationBook book, CancellationToken cancellationToken)
    {
        var old = Counted(before, cancellationToken);
        foreach (var (subject, later) in Counted(now, cancellationToken))
        {
            if (!old.TryGetValue(subject, out var earlier) || Overlap(earlier.Figure, later.Figure)) continue;

            yield return SideBySide(ItemKind.Figure, earlier.Article, SentenceOf(earlier.Article, earlier.Figure.Span), later.Article, SentenceOf(later.Article, later.Figure.Span), null, book);
        }
    }

    private Dictionary<string, (Article Article, Figure Figure)> Counted(List<Article> from, CancellationToken cancellationToken)
    {
        var known = figures.Of([.. from.Select(article => article.Id)], cancellationToken);
        return from.OrderBy(article => article.Date?.Date)
            .SelectMany(article => known.GetValueOrDefault(article.Id, []).Select(figure => (Article: article, Figure: figure)))
            .Where(pair => pair.Figure.Counted is { Length: > 3 })
            .GroupBy(pair => $"{pair.Figure.Counted!.ToLowerInvariant()} {pair.Figure.Unit} {pair.Figure.Place?.ToLowerInvariant()}")
            .ToDictionary(group => group.Key, group => group.Last());
    }

    private static bool Overlap(Figure first, Figure second) => first.Low <= second.High && second.Low <= first.High
        || first.Approximation is not null || second.Approximation is not null;

    // The same person on the same thing, where one of the two says no and the other does not.
    private IEnumerable<ReplyItem> Words(List<Article> before, List<Article> now, CitationBook book, CancellationToken cancellationToken)
    {
        var old = Said(before, cancellationToken);
        foreach (var later in Said(now, cancellationToken))
        {
            var earlier = old.FirstOrDefault(hit => UtteranceFolder.SameSpeaker(hit.Quote.Speaker, later.Quote.Speaker) && Contradict(Utterance.Words(hit), Utterance.Words(later)));
            if (earlier is not null)
                yield return SideBySide(ItemKind.Direct, earlier.Article, earlier.Quote.Content[0], later.Article, later.Quote.Content[0], later.Quote.Speaker, book) with { Id = later.Quote.Id };
        }
    }

    private List<QuoteHit> Said(List<Article> from, CancellationToken cancellationToken) =>
    [
        .. from.SelectMany(article => quotes.Of(article.Id, cancellationToken)
            .Where(quote => quote is { Kind: QuoteKind.Direct, Speaker: not null, Content.Count: 1 }).Select(quote => new QuoteHit(quote, article))),
    ];

    private static bool Contradict(string earlier, string later)
    {
        var (left, right) = (ContentOf(earlier), ContentOf(later));
        return Negation.IsMatch(earlier) != Negation.IsMatch(later)
            && left.Intersect(right).Count() >= Math.Max(3, 0.5 * Math.Min(left.Count, right.Count));
    }

    private static HashSet<string> ContentOf(string words) =>
        [.. Word.Matches(words.ToLowerInvariant()).Select(match => match.Value).Where(word => word.Length > 4)];

    private static ReplyItem SideBySide(ItemKind kind, Article before, TextSpan then, Article now, TextSpan today, Speaker? speaker, CitationBook book)
    {
        var (first, second) = (book.Cite(now, today), book.Cite(before, then));
        return new ReplyItem
        {
            Id = now.Id,
            Kind = kind,
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

    private TextSpan SentenceOf(Article article, TextSpan span) =>
        passages.Of(article.Id, CancellationToken.None).SelectMany(passage => passage.Sentences).FirstOrDefault(sentence => sentence.Contains(span.Start), span);

    [GeneratedRegex(@"\b(?:not|no|never|none|nobody|cannot|refuse[sd]?|den(?:y|ies|ied))\b|n[’']t\b", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Negation { get; }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 500)]
    private static partial Regex Word { get; }
}
