using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Utterances;
using NewsBot.Desk.Versions;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "render": verified claims and quotations as the items, sources and notes of a reply.</summary>
internal sealed class RenderStep(PassageStore passages, VersionQuotes quotes, FigureCollector figures)
{
    // Figures of all stories that are told, and of one for which the trees are asked: beyond, an answer would wait for its notes.
    private const int MostCompared = 160;
    private const int MostComparedByTrees = 60;

    private const int MostDiffering = 3;

    /// <param name="claims">In the order in which they are shown.</param>
    public SummaryDraft Render(Subject subject, Material material, IReadOnlyList<Claim> claims, Selection selection, CancellationToken cancellationToken)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        var book = new CitationBook(passages, cancellationToken);
        var points = claims.Select(claim => Item(claim)).ToList();
        var said = selection.Said
            .Select(printings => new Utterance([.. printings.Select(printing => new QuoteHit(printing.Quote, articles[printing.ArticleId]))]))
            .ToList();
        var statements = said.Select(utterance => UtteranceItem.Of(utterance, book)).ToList();
        return new SummaryDraft
        {
            Articles = material.Articles,
            Items = subject.IsQuestion ? points : [.. Stories(), .. Headed("Who said what", statements)],
            Citations = book.Citations,
            Notes =
            [
                .. subject.IsQuestion ? DifferingAnswers() : Differing(),
                .. DeskNotes.Of(said, book.Citations),
                .. Suspicious(),
                .. subject.IsQuestion ? [] : UnknownNotes.Of(material, claims, points),
                .. subject.IsQuestion ? [] : LeftOut(),
            ],
        };

        ReplyItem Item(Claim claim)
        {
            var cited = claim.Evidence.Select(citation => book.Cite(articles[citation.ArticleId], citation.Span)).Distinct().ToList();
            return StatementItem.Of(articles[claim.Evidence[0].ArticleId], claim.PassageId, claim.Text, cited) with
            {
                Speaker = Claimed(claim),
                Outlets = [.. claim.Evidence.Select(citation => ReplyCitation.OutletLabel(articles[citation.ArticleId].Outlet, citation.ArticleId)).Distinct()],
            };
        }

        // A sentence of somebody's claim that does not say so itself is shown under that name.
        string? Claimed(Claim claim) => ClaimGuard.LostAttribution(claim.Evidence[0].Span, QuotesOf(claim.Evidence[0])) is { } lost
            ? lost.Speaker?.Name ?? "somebody who is not named beside the words"
            : null;

        IReadOnlyList<Quote> QuotesOf(Citation source) => quotes.Of(source.ArticleId, source.BodyHash, cancellationToken);

        // Of the stories that are told, and of what they say on a topic: figures of other subjects that the articles print in passing are left to /compare.
        IEnumerable<string> Differing()
        {
            var told = claims.Select(claim => material.Stories[claim.Story]).Distinct().ToList();
            IReadOnlyList<Article> telling = [.. told.SelectMany(story => story.ArticleIds).Distinct().Where(articles.ContainsKey).Select(id => articles[id])];
            var printed = figures.Of(telling, cancellationToken).Where(OnTopic(telling)).Take(MostCompared).ToLookup(figure => figure.Article.Id);
            var groups = told.SelectMany(story => FigureFolder.Fold([.. story.ArticleIds.SelectMany(id => printed[id])], MostComparedByTrees)).Where(group => group.Articles.Skip(1).Any());
            return FigureNotes.Of([.. groups.OrderByDescending(group => group.Verdict).ThenBy(group => group.IsLeftover)]).Take(MostDiffering);
        }

        // Of an answer only what its own sentences say: it is not asked what else the articles differ in.
        IEnumerable<string> DifferingAnswers()
        {
            var shown = claims.SelectMany(claim => claim.Evidence).ToLookup(citation => citation.ArticleId, citation => citation.Span);
            if (shown.Count < 2) return [];

            var printed = figures.Of([.. shown.Select(citations => articles[citations.Key])], cancellationToken)
                .Where(figure => shown[figure.Article.Id].Any(span => span.Contains(figure.Figure.Span)));
            return FigureNotes.Of([.. FigureFolder.Fold([.. printed]).Where(group => group.Articles.Skip(1).Any())]).Take(MostDiffering);
        }

        Func<PrintedFigure, bool> OnTopic(IReadOnlyList<Article> telling)
        {
            if (subject.Text is null) return _ => true;

            var found = material.Passages.Select(passage => passage.Id).ToHashSet();
            var near = passages.Of(telling, cancellationToken).ToDictionary(stored => stored.Key, stored => stored.Value.Where(passage => found.Contains(passage.Id)).ToList());
            return figure => near.TryGetValue(figure.Article.Id, out var of) && of.Exists(passage => passage.Span.Contains(figure.Sentence));
        }

        // One story needs no name; several are told apart by their headlines.
        IEnumerable<ReplyItem> Stories() => claims.Select((claim, i) => i > 0 && claims[i - 1].Story == claim.Story
            ? points[i]
            : points[i] with { Heading = claims.All(other => other.Story == claim.Story) ? "Key points" : HeadingOf(material.Stories[claim.Story]) });

        // Labelled, and still quotable: the injection may be the story.
        IEnumerable<string> Suspicious() => book.Citations.Select(source => articles[source.Citation.ArticleId]).Distinct()
            .Where(article => SuspiciousText.ParagraphsOf(article.Body).Count > 0)
            .Select(article => $"“{article.Title}” holds words that speak to a machine, not to a reader; they are treated as text and change nothing here.");

        IEnumerable<string> LeftOut()
        {
            var cited = book.Citations.Select(citation => citation.Citation.ArticleId).ToHashSet();
            var left = material.Articles.Count(article => !cited.Contains(article.Id));
            if (left > 0) yield return left == 1 ? "One article is not cited: it adds nothing to these points." : $"{left} articles are not cited: they add nothing to these points.";
        }
    }

    private static string HeadingOf(Story story)
    {
        var title = story.Title is "" ? "An untitled story" : story.Title;
        return story.ArticleIds.Count == 1 ? title : $"{title} ({story.ArticleIds.Count} articles, {(story.Outlets == 1 ? "1 outlet" : $"{story.Outlets} outlets")})";
    }

    private static IEnumerable<ReplyItem> Headed(string heading, IReadOnlyList<ReplyItem> items) =>
        items.Select((item, i) => i == 0 ? item with { Heading = heading } : item);
}
