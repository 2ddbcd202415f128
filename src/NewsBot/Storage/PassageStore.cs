using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>The passages of the archive and their word index.</summary>
internal sealed class PassageStore(Archive archive)
{
    private const string Columns = "article.id, passage.ordinal, passage.start, passage.end, passage.sentences";

    /// <summary>The passages that match, best first: BM25, a word of the title counting half.</summary>
    public IReadOnlyList<Passage> Matching(MatchExpression match, ArticleFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (match.IsEmpty) return [];

        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter, match.Text, limit);
        return session.Query(
            $"""
            select {Columns} from passage_index
            join passage on passage.number = passage_index.rowid join article on article.number = passage.article
            where passage_index match ?1 and {clause.Sql}
            order by bm25(passage_index, 0.5, 1.0), passage.number limit ?2
            """,
            Read,
            clause.Parameters);
    }

    /// <summary>All passages of an article, in order; empty where there is no such article.</summary>
    public IReadOnlyList<Passage> Of(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return Of(session, articleId, bodyHash: null);
    }

    /// <summary>All passages of an article as it was read, in order; empty where the archive has another body of it by now.</summary>
    public IReadOnlyList<Passage> Of(Article article, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return Of(session, article.Id, article.BodyHash);
    }

    /// <summary>The same of several articles, by the article's id; an article without any is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Passage>> Of(IReadOnlyCollection<Article> articles, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var found = new Dictionary<string, IReadOnlyList<Passage>>(articles.Count);
        foreach (var article in articles)
            if (Of(session, article.Id, article.BodyHash) is { Count: > 0 } passages) found[article.Id] = passages;

        return found;
    }

    /// <summary>How many passages answers may use: those of withdrawn articles are not counted.</summary>
    public int Count(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from passage where article not in (select number from article where withdrawn_at is not null)");
    }

    private static IReadOnlyList<Passage> Of(ArchiveSession session, string articleId, string? bodyHash) => session.Query(
        $"""
        select {Columns} from passage join article on article.number = passage.article
        where article.id = ?1 and (?2 is null or body_hash = ?2) and withdrawn_at is null order by ordinal
        """,
        Read,
        articleId,
        bodyHash);

    private static Passage Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        Id = ArticleIdentity.PassageId(row.GetString(0), row.GetInt32(1)),
        ArticleId = row.GetString(0),
        Ordinal = row.GetInt32(1),
        Span = new TextSpan(row.GetInt32(2), row.GetInt32(3)),
        Sentences = ArticleRow.Spans(row.GetString(4)),
    };
}
