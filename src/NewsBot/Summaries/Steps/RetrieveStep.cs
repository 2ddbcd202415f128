using NewsBot.Articles;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "retrieve": the articles, sentences and quotations that an answer may use.</summary>
internal sealed class RetrieveStep(
    ArticleStore articles, QuoteStore quotes, PassageSearch passageSearch, QuoteSearch quoteSearch, CandidateReader reader, StoryReader stories)
{
    // More articles than this are not read for one summary; the newest stand.
    private const int MostArticles = 500;
    private const int MostPassages = 60;
    private const int MostPassagesOfAnswer = 30;
    private const int MostQuotes = 120;

    /// <returns>Nothing where the archive has nothing on it.</returns>
    public Material Retrieve(Subject subject, CancellationToken cancellationToken)
    {
        if (subject.Text is not { } typed) return WithSentences(articles.Matching(subject.Filter, MostArticles, cancellationToken), subject, cancellationToken);

        var hits = subject.IsQuestion
            ? passageSearch.Find(typed, subject.Filter, MostPassagesOfAnswer, cancellationToken)
            : passageSearch.About(typed, subject.Filter, MostPassages, cancellationToken);
        var ids = hits.Select(hit => hit.Passage.ArticleId).Distinct().ToList();
        var read = articles.Read(ids, cancellationToken);
        IReadOnlyList<Article> found = [.. ids.Where(read.ContainsKey).Select(id => read[id])];
        var material = subject.IsQuestion
            ? new Material { Articles = found, Candidates = [.. hits.Where(hit => read.ContainsKey(hit.Passage.ArticleId)).SelectMany(hit => CandidateReader.Of(hit.Passage, read[hit.Passage.ArticleId]))] }
            : WithSentences(found, subject, cancellationToken);
        return material with { Passages = [.. hits.Select((hit, rank) => new FoundPassage(hit.Passage.Id, rank + 1, hit.Reasons))] };
    }

    private Material WithSentences(IReadOnlyList<Article> found, Subject subject, CancellationToken cancellationToken)
    {
        var told = stories.Of(found, cancellationToken);
        var said = subject.MostStatements == 0 || found.Count == 0 ? [] : Said(found, told, subject, cancellationToken);
        var known = found.Select(article => article.Id).ToHashSet();
        return new Material
        {
            Articles = [.. found, .. said.Select(hit => hit.Article).Where(article => known.Add(article.Id))],
            Candidates = reader.Of(found, cancellationToken),
            Stories = told,
            Heard = quotes.SpeakersIn([.. found.Select(article => article.Id)], cancellationToken),
            Quotes = [.. said.Select(hit => new Printing(hit.Article.Id, hit.Quote))],
        };
    }

    // Of days, the quotations of the weightiest stories first.
    private IReadOnlyList<QuoteHit> Said(IReadOnlyList<Article> found, IReadOnlyList<Story> told, Subject subject, CancellationToken cancellationToken)
    {
        if (subject.Text is { } topic) return quoteSearch.Find(topic, new QuoteFilter { Articles = subject.Filter }, MostQuotes, cancellationToken);

        var articles = found.ToDictionary(article => article.Id);
        return
        [
            .. told.SelectMany(story => story.ArticleIds)
                .SelectMany(id => (quotes.Of(id, articles[id].BodyHash, cancellationToken) ?? []).Select(quote => new QuoteHit(quote, articles[id])))
                .Take(MostQuotes),
        ];
    }
}
