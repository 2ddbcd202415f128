using NewsBot.Articles;
using NewsBot.Desk.Origins;

namespace NewsBot.Digests.Composing;

/// <summary>One story of a digest.</summary>
/// <param name="Articles">What is new of it, the fullest of each origin first; at least one.</param>
/// <param name="Earlier">The ids of its articles that were there before; empty where the story is new.</param>
internal sealed record DigestStory(IReadOnlyList<Article> Articles, IReadOnlyList<string> Earlier)
{
    // Comparing wording takes its time; a story of more articles than this has many sources in any case.
    private const int MostCompared = 60;

    /// <summary>Independent sources: agency copy, and copied wording, counts once, however many outlets print it.</summary>
    public int Origins { get; } = OriginsOf(Articles);

    /// <summary>The headline of the fullest article that has one; empty where none has.</summary>
    public string Title { get; } = Articles.Select(article => article.Title).FirstOrDefault(title => title.Length > 0) ?? "";

    private static int OriginsOf(IReadOnlyList<Article> articles)
    {
        var named = articles.Select(OriginOf).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (named == 1) return 1;

        var compared = articles.Take(MostCompared).ToList();
        return Math.Min(named, SharedOrigins.Of(compared).Count(compared));
    }

    /// <summary>Whose words an article prints: its agency's, else its outlet's own.</summary>
    public static string OriginOf(Article article) => article.WireCredit ?? article.Outlet ?? article.Id;
}
