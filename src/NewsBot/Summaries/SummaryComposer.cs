using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Summaries;

/// <summary>
/// Builds a summary of a day's or a topic's coverage from stored sentences and quotations alone: retrieve, select, verify, order, render.
/// </summary>
internal sealed class SummaryComposer(
    ArticleStore articles, PassageStore passages, QuoteStore quotes, PassageSearch passageSearch, QuoteSearch quoteSearch, CandidateReader reader, SentenceSelector selector)
{
    // More articles than this are not read for one summary; the newest stand.
    private const int MostArticles = 500;
    private const int MostPassages = 60;
    private const int MostQuotes = 120;

    /// <summary>The items and sources of the summary; no items where the archive has nothing on it.</summary>
    public SummaryDraft Compose(SummaryRequest request, CancellationToken cancellationToken)
    {
        var covered = Covered(request, cancellationToken);
        if (covered.Count == 0) return SummaryDraft.Empty;

        var book = new CitationBook(passages, cancellationToken);
        var candidates = reader.Of(covered, cancellationToken);
        var vectors = SentenceVectors.Of(candidates);
        var chosen = selector.Select(candidates, request.Topic, request.MostPoints);
        var points = chosen
            .OrderBy(candidate => candidate.Depth)
            .ThenBy(candidate => candidate.Article.Date?.Date ?? DateOnly.MaxValue)
            .Select(candidate => Point(candidate, candidates, vectors, book))
            .ToList();
        var said = Said(request, covered, chosen, cancellationToken);
        var statements = said.Select(utterance => UtteranceItem.Of(utterance, book)).ToList();
        return new SummaryDraft
        {
            Articles = covered,
            Items = [.. Headed("Key points", points), .. Headed("Who said what", statements)],
            Citations = book.Citations,
            Notes = [.. DeskNotes.Of(said, book.Citations), .. LeftOut(covered, book.Citations)],
        };
    }

    private static IEnumerable<ReplyItem> Headed(string heading, IReadOnlyList<ReplyItem> items) =>
        items.Select((item, i) => i == 0 ? item with { Heading = heading } : item);

    // An article that is known only by an undated copy must not stand for a day; the filter sees to that.
    private IReadOnlyList<Article> Covered(SummaryRequest request, CancellationToken cancellationToken)
    {
        if (request.Topic is null) return articles.Matching(request.Filter, MostArticles, cancellationToken);

        var found = passageSearch.Find(request.Topic, request.Filter, MostPassages, cancellationToken);
        var ids = found.Select(hit => hit.Passage.ArticleId).Distinct().ToList();
        var read = articles.Read(ids, cancellationToken);
        return [.. ids.Where(read.ContainsKey).Select(id => read[id])];
    }

    private static ReplyItem Point(Candidate chosen, IReadOnlyList<Candidate> all, SentenceVectors vectors, CitationBook book)
    {
        var index = all.ToList().IndexOf(chosen);
        var alike = all
            .Select((candidate, i) => (Candidate: candidate, Index: i))
            .Where(other => other.Candidate.Article.Id != chosen.Article.Id && vectors.Cosine(index, other.Index) >= SentenceSelector.Same)
            .Select(other => other.Candidate)
            .DistinctBy(candidate => candidate.Article.Id)
            .ToList();
        IReadOnlyList<Candidate> printings = [chosen, .. alike];
        return new ReplyItem
        {
            Id = chosen.PassageId,
            Kind = ItemKind.Statement,
            Text = chosen.Text,
            Outlets = [.. printings.Select(printing => ReplyCitation.OutletLabel(printing.Article.Outlet, printing.Article.Id)).Distinct()],
            Date = chosen.Article.Date?.Date,
            DateMethod = chosen.Article.Date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [.. printings.Select(printing => book.Cite(printing.Article, printing.Span)).Distinct()],
        };
    }

    // Quotations that no key point holds already, of as many speakers as there are.
    private List<Utterance> Said(SummaryRequest request, IReadOnlyList<Article> covered, IReadOnlyList<Candidate> points, CancellationToken cancellationToken)
    {
        var hits = request.Topic is { } topic
            ? quoteSearch.Find(topic, new QuoteFilter { Articles = request.Filter }, MostQuotes, cancellationToken)
            : [.. covered.SelectMany(article => quotes.Of(article.Id, cancellationToken).Select(quote => new QuoteHit(quote, article))).Take(MostQuotes)];
        var fresh = hits
            .Where(hit => hit.Quote.Kind is not QuoteKind.Indirect && hit.Quote.Speaker is not null)
            .Where(hit => !points.Any(point => point.Article.Id == hit.Article.Id && point.Span.Overlaps(hit.Quote.Extent)))
            .ToList();
        return
        [
            .. UtteranceFolder.Fold(fresh)
                .GroupBy(utterance => utterance.Lead.Quote.Speaker!.Name)
                .SelectMany(group => group
                    .OrderByDescending(utterance => utterance.Printings.Count)
                    .ThenByDescending(utterance => Math.Min(200, Utterance.Words(utterance.Lead).Length))
                    .Select((utterance, turn) => (Utterance: utterance, Turn: turn)))
                .OrderBy(entry => entry.Turn)
                .ThenByDescending(entry => entry.Utterance.Printings.Count)
                .Select(entry => entry.Utterance)
                .Take(request.MostStatements),
        ];
    }

    private static IEnumerable<string> LeftOut(IReadOnlyList<Article> covered, IReadOnlyList<ReplyCitation> citations)
    {
        var cited = citations.Select(citation => citation.Citation.ArticleId).ToHashSet();
        var left = covered.Count(article => !cited.Contains(article.Id));
        if (left > 0) yield return left == 1 ? "One article is not cited: it adds nothing to these points." : $"{left} articles are not cited: they add nothing to these points.";
    }
}
