using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>The quotations of the archive and their word index.</summary>
internal sealed class QuoteStore(Archive archive)
{
    /// <summary>
    /// The quotations that match, best first: BM25 with the words said counting 3, the sentence around them 1, the speaker 1.
    /// Without an expression every quotation that passes, by date.
    /// </summary>
    public IReadOnlyList<Quote> Matching(MatchExpression? match, QuoteFilter filter, int limit, CancellationToken cancellationToken)
    {
        if (filter.SpeakerWords is { Count: > 0 } words)
        {
            var speaker = MatchExpression.All(words, "speaker");
            match = match is null ? speaker : match.And(speaker);
        }

        if (match is { IsEmpty: true }) return [];

        using var session = archive.Read(cancellationToken);
        var clause = new FilterClause(filter.Articles, limit);
        if (filter.Kinds is { Count: > 0 } kinds)
            clause.Require($"quote.kind in ({string.Join(", ", kinds.Select(_ => "?"))})", [.. kinds.Select(kind => (object)kind.ToString())]);
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
        return session.Query(
            $"""
            select {QuoteRow.Columns} from quote join article on article.number = quote.article
            where article.id = ?1 and withdrawn_at is null order by ordinal
            """,
            QuoteRow.Read,
            articleId);
    }

    /// <summary>Who is quoted, most quoted first; names of several words only where <paramref name="fullNames"/> is set.</summary>
    public IReadOnlyList<Tally> Speakers(bool fullNames, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"""
            select speaker, count(*) from quote join article on article.number = quote.article
            where speaker is not null and withdrawn_at is null {(fullNames ? "and speaker like '% %'" : "")}
            group by speaker order by 2 desc, 1 limit ?1
            """,
            row => new Tally(row.GetString(0), row.GetInt32(1)),
            limit);
    }

    /// <summary>How many quotations the archive holds, withdrawn ones included.</summary>
    public int Count(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from quote");
    }
}
