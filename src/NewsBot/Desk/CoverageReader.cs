using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Desk;

/// <summary>Reads the articles that an answer on a topic or on some days is built from.</summary>
internal sealed class CoverageReader(ArticleStore articles, PassageSearch search, WordRelations relations)
{
    // More articles are not read for one answer.
    private const int MostArticles = 300;
    private const int MostPassages = 120;

    public Coverage Of(string? topic, ArticleFilter filter, CancellationToken cancellationToken)
    {
        if (topic is null) return new(null, articles.Matching(filter, MostArticles, cancellationToken), []);

        var passages = search.About(topic, filter, MostPassages, cancellationToken).Select(hit => hit.Passage).ToList();
        var ids = passages.Select(passage => passage.ArticleId).Distinct().ToList();
        var read = articles.Read(ids, cancellationToken);
        return new(Topic.Read(topic, relations), [.. ids.Where(read.ContainsKey).Select(id => read[id])], passages);
    }
}
