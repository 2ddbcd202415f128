using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>The quotations of the archive and their word index.</summary>
internal sealed class QuoteStore(Archive archive)
{
    // Answered from an index: to look at each article would read its body.
    private const string Shown = "article not in (select number from article where withdrawn_at is not null)";

    /// <summary>
    /// The quotations that match, best first: BM25 with the words said counting 3, the sentence around them 1, the speaker 1.
    /// Without an expression every quotation that passes, by date.
    /// </summary>
    public IReadOnlyList<Quote> Matching(MatchExpression? match, QuoteFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (match is { IsEmpty: true }) return [];

        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter.Articles, limit);
        filter.Restrict(clause);
        if (match is not null) clause.Require("quote_index match ?", match.Text);

        var (from, order) = match is null
            ? ("quote", "article.published is null, article.published desc, quote.number")
            : ("quote_index join quote on quote.number = quote_index.rowid", "bm25(quote_index, 3.0, 1.0, 1.0), quote.number");
        return session.Query(
            $"select {QuoteRow.Columns} from {from} join article on article.number = quote.article where {clause.Sql} order by {order} limit ?1",
            QuoteRow.Read,
            clause.Parameters);
    }

    /// <summary>All quotations of an article, in order; empty where there is no such article.</summary>
    public IReadOnlyList<Quote> Of(string articleId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return Of(session, articleId);
    }

    /// <summary>All quotations of an article in one version of it, in order; null where the archive has another body of it by now, or none.</summary>
    public IReadOnlyList<Quote>? Of(string articleId, string bodyHash, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>("select body_hash from article where id = ?1 and withdrawn_at is null", articleId) == bodyHash ? Of(session, articleId) : null;
    }

    /// <summary>Who is quoted in any of the articles, each once; a withdrawn article quotes nobody.</summary>
    public IReadOnlyList<string> SpeakersIn(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return
        [
            .. articleIds.Distinct()
                .SelectMany(id => session.Query(
                    "select distinct speaker from quote join article on article.number = quote.article where article.id = ?1 and withdrawn_at is null and speaker is not null",
                    row => row.GetString(0),
                    id))
                .Distinct(),
        ];
    }

    /// <summary>Who is quoted under a name that holds <paramref name="part"/>, most quoted first; everyone where it is empty.</summary>
    public IReadOnlyList<Tally> Speakers(string part, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"""
            select speaker, count(*) from quote
            where speaker is not null and {FilterClause.Holds("speaker", part, "?1")} and {Shown}
            group by speaker order by 2 desc, 1 limit ?2
            """,
            row => new Tally(row.GetString(0), row.GetInt32(1)),
            FilterClause.Holding(part),
            limit);
    }

    /// <summary>How many different names are quoted.</summary>
    public int CountSpeakers(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>($"select count(distinct speaker) from quote where speaker is not null and {Shown}");
    }

    /// <summary>Who is quoted, and in which roles, most quoted first.</summary>
    public IReadOnlyList<PrintedSpeaker> SpeakersInRoles(int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select speaker, role, count(*) from quote where speaker is not null and {Shown} group by speaker, role order by 3 desc, 1, 2 limit ?1",
            row => new PrintedSpeaker(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2)),
            limit);
    }

    /// <summary>How many quotations answers may use: those of withdrawn articles are not counted.</summary>
    public int Count(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>($"select count(*) from quote where {Shown}");
    }

    private static IReadOnlyList<Quote> Of(ArchiveSession session, string articleId) => session.Query(
        $"""
        select {QuoteRow.Columns} from quote join article on article.number = quote.article
        where article.id = ?1 and withdrawn_at is null order by ordinal
        """,
        QuoteRow.Read,
        articleId);
}
