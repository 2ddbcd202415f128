using NewsBot.Storage.Digests;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage.Changes;

/// <summary>Which words the posted messages rest on.</summary>
internal sealed class PostedCitationStore(Archive archive)
{
    /// <summary>The posted messages that cite one of the articles, oldest first, one line for each citation; corrections themselves are left out.</summary>
    /// <param name="articleIds">Which articles.</param>
    /// <param name="channelId">Only of this channel; null: any.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public IReadOnlyList<CitedPost> Citing(IReadOnlyList<string> articleIds, string? channelId, CancellationToken cancellationToken)
    {
        if (articleIds.Count == 0) return [];

        using var session = archive.Read(cancellationToken);
        var posts = new Dictionary<long, Post>();
        var cited = session.Query(
            """
            select c.post, c.article_id, c.words from post_citation c join post p on p.number = c.post
            where c.article_id in (select value from json_each(?1)) and p.kind in ('digest', 'watch') and (?2 is null or p.channel = ?2)
            order by c.post, c.place
            """,
            row => (Post: row.GetInt64(0), Article: row.GetString(1), Words: row.GetString(2)),
            ArticleRow.Json(articleIds),
            channelId);
        foreach (var number in cited.Select(line => line.Post).Distinct())
            posts[number] = session.Query($"select {DigestRows.PostColumns} from post where number = ?1", DigestRows.Post, number)[0];
        return [.. cited.Select(line => new CitedPost(posts[line.Post], line.Article, line.Words))];
    }

    /// <summary>The headline of an article, withdrawn or not; null where the archive does not have it.</summary>
    public string? TitleOf(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>("select title from article where id = ?1", articleId);
    }

    /// <summary>Stores posts of a reader of the change log together with its new place.</summary>
    /// <returns>False where another instance read on before: then nothing is stored.</returns>
    public bool Record(string reader, long from, long to, IReadOnlyList<Post> posts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (!ChangeLog.Advance(session, reader, from, to)) return false;

        foreach (var post in posts) PostLedger.Insert(session, post, now);
        session.Commit();
        return true;
    }
}
