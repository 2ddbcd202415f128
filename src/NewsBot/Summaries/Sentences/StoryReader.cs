using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Storage.Stories;
using Story = NewsBot.Summaries.Matter.Story;

namespace NewsBot.Summaries.Sentences;

/// <summary>The stories that the articles of a summary tell.</summary>
internal sealed class StoryReader(StoryStore stories)
{
    /// <summary>The stories, that of most outlets first, then of most articles; each article in one.</summary>
    public IReadOnlyList<Story> Of(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        var known = articles.ToDictionary(article => article.Id);
        return
        [
            .. stories.Grouped([.. known.Keys], cancellationToken)
                .Select(story => StoryOf([.. story.ArticleIds.Select(id => known[id])]))
                .OrderByDescending(story => story.Outlets)
                .ThenByDescending(story => story.ArticleIds.Count),
        ];
    }

    private static Story StoryOf(IReadOnlyList<Article> articles)
    {
        var fullest = articles.OrderByDescending(article => article.Body.Length).ToList();
        return new Story(
            fullest.FirstOrDefault(article => article.Title.Length > 0)?.Title ?? "",
            [.. fullest.Select(article => article.Id)],
            articles.Select(article => ReplyCitation.OutletLabel(article.Outlet, article.Id)).Distinct().Count());
    }
}
