using NewsBot.Storage.Filters;

namespace NewsBot.Storage.Stories;

/// <summary>
/// Which articles report the same happening. Stories are kept up to date after every reading in; withdrawn articles are left out of every answer.
/// A story's number is good for as long as its articles are not grouped anew: keep article ids, not numbers.
/// </summary>
internal sealed class StoryStore(Archive archive)
{
    /// <summary>The story of an article; null where the article is unknown, withdrawn or not compared yet.</summary>
    public long? StoryOf(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long?>(
            "select story from story_article s join article a on a.number = s.article where a.id = ?1 and withdrawn_at is null", articleId);
    }

    /// <summary>The ids of all articles of a story, in the order of their days (those without one first); empty where there is no such story.</summary>
    public IReadOnlyList<string> ArticlesOfStory(long story, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select id from story_article s join article a on a.number = s.article where story = ?1 and withdrawn_at is null order by published, a.number",
            row => row.GetString(0),
            story);
    }

    /// <summary>
    /// The stories that articles published on a day, or reporting on it, belong to: those with most of that day's articles first. Each has the ids of that
    /// day's articles only; <see cref="ArticlesOfStory"/> tells the others.
    /// </summary>
    public IReadOnlyList<Story> StoriesOn(DateOnly day, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(new ArticleFilter { From = day, To = day });
        return InOrder(session.Query(
            $"select id, story from article left join story_article s on s.article = article.number where {clause.Sql} order by article.number", Membership.Read, clause.Parameters));
    }

    /// <summary>Articles by story: the story with most of them first, the articles in the order given. Unknown and withdrawn ids are left out.</summary>
    public IReadOnlyList<Story> Grouped(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return InOrder(
        [
            .. articleIds.Distinct().SelectMany(id => session.Query(
                "select id, story from article a left join story_article s on s.article = a.number where id = ?1 and withdrawn_at is null", Membership.Read, id)),
        ]);
    }

    /// <summary>
    /// The articles that print nearly the same text as this one (agency copy, a second address), by shared runs of words and whatever their dates; itself
    /// left out, oldest in the archive first.
    /// </summary>
    public IReadOnlyList<string> CopiesOf(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            """
            with first as (select coalesce(copy_of, s.article) as number from story_article s join article a on a.number = s.article where a.id = ?1)
            select id from first join story_article s on s.article = first.number or s.copy_of = first.number join article a on a.number = s.article
            where id <> ?1 and withdrawn_at is null order by a.number
            """,
            row => row.GetString(0),
            articleId);
    }

    /// <summary>Looks at what is kept for comparing, without writing.</summary>
    public StoryWork Look(CancellationToken cancellationToken) => new(archive.Read(cancellationToken));

    /// <summary>Begins to write stories; waits for the writer before.</summary>
    public StoryWork Begin(CancellationToken cancellationToken) => new(archive.Write(cancellationToken));

    // Articles without a story stay apart from each other.
    private static List<Story> InOrder(IReadOnlyList<Membership> members) =>
    [
        .. members.GroupBy(member => member.Story is { } story ? $"{story}" : member.ArticleId)
            .Select(group => new Story(group.First().Story, [.. group.Select(member => member.ArticleId)]))
            .OrderByDescending(story => story.ArticleIds.Count),
    ];

    private sealed record Membership(string ArticleId, long? Story)
    {
        public static Membership Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt64(1));
    }
}
