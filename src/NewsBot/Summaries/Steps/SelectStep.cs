using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Retrieval;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "select": the sentences that say most of each story in the fewest words, and what was said beside them.</summary>
internal sealed class SelectStep(SentenceSelector selector)
{
    // A quotation of more words than this is not the better for it.
    private const int LongQuotation = 200;

    public Selection Select(Subject subject, Material material)
    {
        var byArticle = material.Candidates.ToLookup(candidate => candidate.ArticleId);
        var shares = Shares(material.Stories, subject.MostPoints);
        var points = new List<Point>();
        for (var story = 0; story < material.Stories.Count && points.Count < subject.MostPoints; story++)
        {
            // What a story before could not fill is this one's too.
            var most = Math.Min(subject.MostPoints - points.Count, shares.Take(story + 1).Sum() - points.Count);
            if (most <= 0) continue;

            IReadOnlyList<Candidate> candidates = [.. material.Stories[story].ArticleIds.SelectMany(id => byArticle[id])];
            var chosen = selector.Select(
                [.. candidates.Select(candidate => new SelectableSentence(candidate.Text, candidate.ArticleId, candidate.Place))],
                subject.Phrases,
                new SelectionAim(most, double.NegativeInfinity, OnlyOfSubject: true));
            points.AddRange(chosen.Select(sentence => new Point(candidates[sentence.Index], [.. sentence.Alike.Select(i => candidates[i])], story, sentence.Gain)));
        }

        return new Selection { Points = points, Said = Said(subject, material, points) };
    }

    /// <summary>How many points each story is given: one each in the order of weight, and the rest by how many articles it has.</summary>
    private static int[] Shares(IReadOnlyList<Story> stories, int points)
    {
        var shares = new int[stories.Count];
        var left = points;
        for (var story = 0; story < stories.Count && left > 0; story++, left--) shares[story] = 1;
        while (left > 0 && stories.Count > 0)
        {
            // The next point goes where a point stands for most articles: the highest averages method.
            var next = Enumerable.Range(0, stories.Count).MaxBy(story => (double)stories[story].ArticleIds.Count / (shares[story] + 1));
            shares[next]++;
            left--;
        }

        return shares;
    }

    // Quotations that no point holds already, of as many speakers as there are.
    private static List<IReadOnlyList<Printing>> Said(Subject subject, Material material, List<Point> points)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        var fresh = material.Quotes
            .Where(printing => printing.Quote is { Kind: not QuoteKind.Indirect, Speaker: not null } && articles.ContainsKey(printing.ArticleId))
            .Where(printing => !points.Exists(point => point.Lead.ArticleId == printing.ArticleId && point.Lead.Span.Overlaps(printing.Quote.Extent)))
            .Select(printing => new QuoteHit(printing.Quote, articles[printing.ArticleId]))
            .ToList();
        return
        [
            .. UtteranceFolder.Fold(fresh)
                .GroupBy(utterance => utterance.Lead.Quote.Speaker!.Name)
                .SelectMany(group => group
                    .OrderByDescending(utterance => utterance.Printings.Count)
                    .ThenByDescending(utterance => Math.Min(LongQuotation, Utterance.Words(utterance.Lead).Length))
                    .Select((utterance, turn) => (Utterance: utterance, Turn: turn)))
                .OrderBy(entry => entry.Turn)
                .ThenByDescending(entry => entry.Utterance.Printings.Count)
                .Take(subject.MostStatements)
                .Select(entry => entry.Utterance.Printings.Select(hit => new Printing(hit.Article.Id, hit.Quote)).ToList()),
        ];
    }
}
