using NewsBot.Articles;
using NewsBot.Storage.Stories;

namespace NewsBot.Digests.Composing;

/// <summary>Groups new articles by story, the weightiest first: by independent sources, then by articles, then by how much is printed.</summary>
internal sealed class DigestStories(StoryStore stories)
{
    // Below this many stories what came before is looked up for each; those further down are mentioned only.
    private const int WithHistory = 40;

    public IReadOnlyList<DigestStory> Of(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        var byId = articles.ToDictionary(article => article.Id);
        return
        [
            .. stories.Grouped([.. byId.Keys], cancellationToken)
                .Select(story => (story.Number, Story: new DigestStory(Leading([.. story.ArticleIds.Select(id => byId[id])]), [])))
                .OrderByDescending(pair => pair.Story.Origins)
                .ThenByDescending(pair => pair.Story.Articles.Count)
                .ThenByDescending(pair => pair.Story.Articles.Max(article => article.Body.Length))
                .ThenBy(pair => pair.Story.Articles[0].Id, StringComparer.Ordinal)
                .Select((pair, place) => place < WithHistory && pair.Number is { } number ? pair.Story with { Earlier = EarlierOf(number, pair.Story, cancellationToken) } : pair.Story),
        ];
    }

    // Of each origin its fullest article, then the rest.
    private static List<Article> Leading(List<Article> articles) =>
    [
        .. articles.OrderByDescending(article => article.Body.Length)
            .GroupBy(DigestStory.OriginOf, StringComparer.OrdinalIgnoreCase)
            .SelectMany(origin => origin.Select((article, place) => (article, place)))
            .OrderBy(pair => pair.place)
            .ThenByDescending(pair => pair.article.Body.Length)
            .Select(pair => pair.article),
    ];

    // What stands before the latest of the new ones in the story's own order.
    private List<string> EarlierOf(long story, DigestStory known, CancellationToken cancellationToken)
    {
        var fresh = known.Articles.Select(article => article.Id).ToHashSet();
        var all = stories.ArticlesOfStory(story, cancellationToken).ToList();
        return [.. all.Take(Math.Max(0, all.FindLastIndex(fresh.Contains))).Where(id => !fresh.Contains(id))];
    }
}
