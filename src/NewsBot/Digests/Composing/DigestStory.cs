using NewsBot.Articles;

namespace NewsBot.Digests.Composing;

/// <summary>One story of a digest.</summary>
/// <param name="Articles">What is new of it, the fullest of each origin first; at least one.</param>
/// <param name="Earlier">The ids of its articles that were there before; empty where the story is new.</param>
internal sealed record DigestStory(IReadOnlyList<Article> Articles, IReadOnlyList<string> Earlier)
{
    /// <summary>Independent sources: agency copy counts once, however many outlets print it.</summary>
    public int Origins { get; } = Articles.Select(OriginOf).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The headline of the fullest article that has one; empty where none has.</summary>
    public string Title { get; } = Articles.Select(article => article.Title).FirstOrDefault(title => title.Length > 0) ?? "";

    /// <summary>Whose words an article prints: its agency's, else its outlet's own.</summary>
    public static string OriginOf(Article article) => article.WireCredit ?? article.Outlet ?? article.Id;
}
