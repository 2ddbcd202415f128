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
        return session.Query(
            $"""
            select {Columns} from passage join article on article.number = passage.article
            where article.id = ?1 and withdrawn_at is null order by ordinal
            """,
            Read,
            articleId);
    }

    /// <summary>All passages of each article, in order, by the article's id; an article without any is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Passage>> Of(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var found = new Dictionary<string, IReadOnlyList<Passage>>(articleIds.Count);
        foreach (var id in articleIds.Distinct())
        {
            var passages = session.Query(
                $"select {Columns} from passage join article on article.number = passage.article where article.id = ?1 and withdrawn_at is null order by ordinal", Read, id);
            if (passages.Count > 0) found[id] = passages;
        }

        return found;
    }

    /// <summary>How many passages the archive holds, withdrawn ones included.</summary>
    public int Count(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from passage");
    }

    private static Passage Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        Id = ArticleIdentity.PassageId(row.GetString(0), row.GetInt32(1)),
        ArticleId = row.GetString(0),
        Ordinal = row.GetInt32(1),
        Span = new TextSpan(row.GetInt32(2), row.GetInt32(3)),
        Sentences = ArticleRow.Spans(row.GetString(4)),
    };
}
