using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;
using NewsBot.Storage.Writing;

namespace NewsBot.Storage;

/// <summary>The articles of the archive, in their newest version.</summary>
internal sealed class ArticleStore(Archive archive)
{
    // Which articles they are is decided before any body is read.
    private const string Newest = "published is null, published desc, id";

    /// <summary>The article, by any id that it was met under; null where there is none of that id or it is withdrawn.</summary>
    public Article? Find(string id, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return Read(session, [WithdrawalStore.KnownId(session, id)]).Values.FirstOrDefault();
    }

    /// <summary>The articles of those ids, by id; withdrawn and unknown ones are left out.</summary>
    public IReadOnlyDictionary<string, Article> Read(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return Read(session, ids);
    }

    private static Dictionary<string, Article> Read(ArchiveSession session, IReadOnlyCollection<string> ids)
    {
        var articles = new Dictionary<string, Article>(ids.Count);
        foreach (var id in ids.Distinct())
        {
            foreach (var (number, article) in session.Query(
                $"select {ArticleRow.Columns} from article where id = ?1 and withdrawn_at is null", row => (row.GetInt64(0), ArticleRow.Read(row)), id))
            {
                articles[id] = article with { Dates = ArticleRow.Dates(session, number) };
            }
        }

        return articles;
    }

    /// <summary>The link or path that an article was read from last, also where it is withdrawn; null where the archive does not have it.</summary>
    public string? SourceOf(string id, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>(
            "select source from article where id = ?1 union all select source from article_alias l join article a on a.number = l.article where l.id = ?1 limit 1", id);
    }

    /// <summary>The articles that pass, newest first, those without a date last.</summary>
    public IReadOnlyList<Article> Matching(ArticleFilter filter, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter, limit);
        return
        [
            .. session.Query(
                $"""
                select {ArticleRow.Columns} from article
                where number in (select number from article where {clause.Sql} order by {Newest} limit ?1) order by {Newest}
                """,
                row => (Number: row.GetInt64(0), Article: ArticleRow.Read(row)),
                clause.Parameters)
            .Select(row => row.Article with { Dates = ArticleRow.Dates(session, row.Number) }),
        ];
    }

    /// <summary>How many articles pass.</summary>
    public int Count(ArticleFilter filter, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter);
        return session.Value<int>($"select count(*) from article where {clause.Sql}", clause.Parameters);
    }

    /// <summary>The outlets that pass with the number of their articles, most first; articles that print none are left out.</summary>
    public IReadOnlyList<Tally> Outlets(ArticleFilter filter, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter);
        return session.Query(
            $"select outlet, count(*) from article where {clause.Sql} and outlet is not null group by outlet order by 2 desc, 1",
            row => new Tally(row.GetString(0), row.GetInt32(1)),
            clause.Parameters);
    }

    /// <summary>The days on which articles were published, newest first, with the number of their articles.</summary>
    public IReadOnlyList<Tally> Days(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select published, count(*) from article where published is not null and withdrawn_at is null group by published order by 1 desc limit ?1",
            row => new Tally(row.GetString(0), row.GetInt32(1)),
            limit);
    }

    /// <summary>The published days nearest to a day, nearest first.</summary>
    public IReadOnlyList<DateOnly> DaysNear(DateOnly day, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            """
            select published from article where published is not null and withdrawn_at is null
            group by published order by abs(julianday(published) - julianday(?1)), published limit ?2
            """,
            row => ArticleRow.Day(row.GetString(0)),
            FilterClause.Day(day),
            limit);
    }

    /// <summary>Whether any article has no publication date at all.</summary>
    public bool HasUndated(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select exists (select 1 from article where published is null and withdrawn_at is null)") > 0;
    }

    /// <summary>Articles whose facts another version of the analysers derived, those read in last first.</summary>
    public IReadOnlyList<Article> NotAnalysedBy(int version, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return
        [
            .. session.Query(
                $"""
                select {ArticleRow.Columns} from article where number in
                    (select number from article where (analysis < ?1 or analysis > ?1) and withdrawn_at is null order by number desc limit ?2)
                order by number desc
                """,
                row => (Number: row.GetInt64(0), Article: ArticleRow.Read(row)),
                version,
                limit)
            .Select(row => row.Article with { Dates = ArticleRow.Dates(session, row.Number) }),
        ];
    }

    /// <summary>How many articles another version of the analysers analysed.</summary>
    public int CountNotAnalysedBy(int version, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from article where (analysis < ?1 or analysis > ?1) and withdrawn_at is null", version);
    }

    /// <summary>Ids of articles that were read in before a time, withdrawn ones included, those read in first before others.</summary>
    /// <param name="outlet">Only those of this outlet or agency, in any letter case; null: of all.</param>
    /// <param name="except">Outlets and agencies to leave out.</param>
    public IReadOnlyList<string> ReadBefore(DateTimeOffset time, string? outlet, IReadOnlyCollection<string> except, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"""
            select id from article
            where fetched_at < ?1 and (?2 is null or {Archive.Folding}(outlet) = ?2 or {Archive.Folding}(wire_credit) = ?2)
              and not exists (select 1 from json_each(?3) other where other.value in ({Archive.Folding}(article.outlet), {Archive.Folding}(article.wire_credit)))
            order by fetched_at, number limit ?4
            """,
            row => row.GetString(0),
            time.ToUnixTimeMilliseconds(),
            outlet?.ToLowerInvariant(),
            ArticleRow.Json([.. except.Select(name => name.ToLowerInvariant())]),
            limit);
    }

    /// <summary>When the newest article was read in; null in an empty archive.</summary>
    public DateTimeOffset? LastRead(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long?>("select max(fetched_at) from article") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }

    /// <summary>The headlines of the articles read in last, newest first.</summary>
    public IReadOnlyList<string> Titles(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select title from article where withdrawn_at is null order by number desc limit ?1", row => row.GetString(0), limit);
    }

    /// <summary>What the article said before, newest first; empty where it never changed.</summary>
    public IReadOnlyList<EarlierVersion> Earlier(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            """
            select v.version, v.title, v.body, v.fetched_at, v.outlet, v.authors, v.published from article_version v join article a on a.number = v.article
            where a.id = ?1 and withdrawn_at is null order by v.version desc
            """,
            row => new EarlierVersion(row.GetInt32(0), row.GetString(1), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), ArticleRow.EarlierFacts(row, 4)),
            articleId);
    }

    /// <summary>The body of that hash among the article's present and earlier versions; null where there is none, and where the article is withdrawn.</summary>
    public string? BodyOf(string articleId, string bodyHash, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>(
            """
            select body from article where id = ?1 and body_hash = ?2 and withdrawn_at is null
            union all
            select v.body from article_version v join article a on a.number = v.article where a.id = ?1 and v.body_hash = ?2 and withdrawn_at is null
            limit 1
            """,
            articleId,
            bodyHash);
    }
}
