using NewsBot.Retrieval.Fresh;
using NewsBot.Storage.Watches;

namespace NewsBot.Digests.Watching;

/// <summary>Which watches new articles match, and where: topics by the same ranking as a search, the others by their words.</summary>
internal sealed class WatchMatcher(FreshSearch search)
{
    /// <summary>One match for each (watch, article) at most, its best place; the watches in the order given.</summary>
    public IReadOnlyList<WatchMatch> Match(IReadOnlyList<Watch> watches, IReadOnlyList<NewArticle> news, CancellationToken cancellationToken)
    {
        if (watches.Count == 0 || news.Count == 0) return [];

        return
        [
            .. Topics([.. watches.Where(watch => watch.Kind is WatchKind.Topic)], news, cancellationToken),
            .. Speakers([.. watches.Where(watch => watch.Kind is WatchKind.Speaker)], news),
            .. watches.Where(watch => watch.Kind is WatchKind.Outlet).SelectMany(watch => Outlet(watch, news)),
            .. Phrases([.. watches.Where(watch => watch.Kind is WatchKind.Phrase)], news),
        ];
    }

    private IEnumerable<WatchMatch> Topics(IReadOnlyList<Watch> watches, IReadOnlyList<NewArticle> news, CancellationToken cancellationToken)
    {
        if (watches.Count == 0) return [];

        var passages = news.SelectMany((article, i) => article.Passages.Select(passage => (Place: i, article.Article, Passage: passage))).ToList();
        var texts = passages.Select(pair => new FreshText(pair.Place, pair.Article.Title, pair.Passage.Span.Of(pair.Article.Body))).ToList();
        var found = search.Find([.. watches.Select(watch => watch.Words)], texts, cancellationToken);
        return watches.SelectMany((watch, i) => found[i]
            .Select(hit => (passages[hit.Text].Passage, hit.Reasons))
            .DistinctBy(hit => hit.Passage.ArticleId)
            .Select(hit => Matched(watch, hit.Passage.ArticleId, hit.Passage.Id, string.Join(", ", hit.Reasons))));
    }

    private static IEnumerable<WatchMatch> Speakers(IReadOnlyList<Watch> watches, IReadOnlyList<NewArticle> news)
    {
        if (watches.Count == 0) return [];

        var quotes = news.SelectMany(article => article.Quotes.Select(quote => (article.Article, Quote: quote))).ToList();
        var words = new WordMap(quotes.Select(pair => $"{pair.Quote.Speaker?.Name} {pair.Quote.Speaker?.Role} {pair.Quote.Source?.Of(pair.Article.Body)}"));
        return watches.SelectMany(watch => words.WithAll(watch.Words)
            .Select(place => quotes[place])
            .DistinctBy(pair => pair.Article.Id)
            .Select(pair => Matched(watch, pair.Article.Id, pair.Quote.Id, $"{pair.Quote.Speaker?.Name ?? watch.Words} is quoted")));
    }

    private static IEnumerable<WatchMatch> Outlet(Watch watch, IReadOnlyList<NewArticle> news) => news
        .Where(article => article.Passages.Count > 0 && (Holds(article.Article.Outlet, watch.Words) || Holds(article.Article.WireCredit, watch.Words)))
        .Select(article => Matched(watch, article.Article.Id, article.Passages[0].Id, $"printed by {article.Article.Outlet ?? article.Article.WireCredit}"));

    private static IEnumerable<WatchMatch> Phrases(IReadOnlyList<Watch> watches, IReadOnlyList<NewArticle> news)
    {
        if (watches.Count == 0) return [];

        var passages = news.SelectMany(article => article.Passages.Select(passage => (article.Article, Passage: passage))).ToList();
        var words = new WordMap(passages.Select(pair => pair.Passage.Span.Of(pair.Article.Body)));
        return watches.SelectMany(watch => words.WithAll(watch.Words)
            .Select(place => passages[place])
            .Where(pair => Follow(pair.Passage.Span.Of(pair.Article.Body), watch.Words))
            .DistinctBy(pair => pair.Article.Id)
            .Select(pair => Matched(watch, pair.Article.Id, pair.Passage.Id, $"prints “{watch.Words}”")));
    }

    // Whether the words stand there one after the other, whatever marks and spaces stand between them.
    private static bool Follow(string text, string phrase)
    {
        var wanted = WordMap.Words(phrase).ToList();
        var there = WordMap.Words(text).ToList();
        for (var start = 0; start <= there.Count - wanted.Count; start++)
        {
            if (wanted.Select((word, i) => there[start + i].Equals(word, StringComparison.OrdinalIgnoreCase)).All(same => same)) return true;
        }

        return false;
    }

    private static bool Holds(string? name, string words) => name?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    private static WatchMatch Matched(Watch watch, string articleId, string place, string why) =>
        new() { Watch = watch.Number, ArticleId = articleId, Place = place, Why = why };
}
