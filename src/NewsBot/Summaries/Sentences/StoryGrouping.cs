using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Replies;
using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Sentences;

/// <summary>Brings together the articles of one event among those of a summary, by the words of their headlines and openings.</summary>
internal sealed class StoryGrouping(WordVectors vectors)
{
    // The cosine of headline and opening from which on two articles report one event.
    private const double LeastAlike = .2;
    private const int Opening = 600;

    /// <summary>The stories, that of most outlets first, then of most articles; each article in one.</summary>
    public IReadOnlyList<Story> Of(IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0) return [];

        var table = new SentenceTable([.. articles.Select(article => new SelectableSentence(OpeningOf(article), article.Id, null))], vectors);
        var likeness = new SentenceLikeness(table);
        var group = Enumerable.Range(0, articles.Count).ToArray();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var other in likeness.AtLeast(i, LeastAlike).Where(other => other < i)) Join(group, i, other);
        }

        return
        [
            .. Enumerable.Range(0, articles.Count)
                .GroupBy(i => Root(group, i))
                .Select(members => StoryOf([.. members.Select(i => articles[i])]))
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

    private static string OpeningOf(Article article) => $"{article.Title}\n{article.Body[..Math.Min(Opening, article.Body.Length)]}";

    private static int Root(int[] group, int member)
    {
        while (group[member] != member) member = group[member] = group[group[member]];
        return member;
    }

    private static void Join(int[] group, int first, int second) => group[Root(group, first)] = Root(group, second);
}
