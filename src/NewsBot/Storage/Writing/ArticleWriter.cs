using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage.Writing;

/// <summary>Puts articles into the archive: each whole, with all that is derived from it and its line in the change log, or not at all.</summary>
internal sealed class ArticleWriter(Archive archive, TimeProvider clock)
{
    /// <summary>Stores a batch in one durable transaction.</summary>
    /// <returns>What became of each article, in the order given.</returns>
    /// <exception cref="ArchiveException">Nothing of the batch was stored.</exception>
    public IReadOnlyList<SaveOutcome> Save(IReadOnlyList<AnalysedArticle> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0) return [];

        using var session = archive.Write(cancellationToken);
        var outcomes = batch.Select(article => Save(session, article)).ToList();
        session.Commit();
        return outcomes;
    }

    /// <summary>
    /// Replaces what another version of the analysers derived from stored articles. One that reads otherwise by now, or has gone, is passed over: whoever
    /// changed it has analysed it too.
    /// </summary>
    public void Renew(IReadOnlyList<AnalysedArticle> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0) return;

        using var session = archive.Write(cancellationToken);
        foreach (var analysed in batch) Renew(session, analysed);
        session.Commit();
    }

    /// <summary>Whether the archive has exactly this content, analysed by this version, or keeps it out: then it need not be analysed to be saved.</summary>
    public bool Knows(Article article, int analysis, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>(
            "select count(*) from article where id = ?1 and (withdrawn_at is not null or content_hash = ?2 and analysis = ?3)",
            WithdrawalStore.KnownId(session, article.Id),
            ContentHash(article),
            analysis) > 0;
    }

    /// <summary>Adds evidence to an article that prints no date of its own, where it still reads as it did when the evidence was found.</summary>
    /// <param name="undated">As it was read.</param>
    /// <param name="dates">What was found; goes behind what the article has.</param>
    /// <returns>False where the article has changed, gone or been dated meanwhile: then nothing is added.</returns>
    public bool AddDates(Article undated, IReadOnlyList<DateEvidence> dates, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var number = session.Value<long?>(
            "select number from article where id = ?1 and body_hash = ?2 and title = ?3 and published is null", undated.Id, undated.BodyHash, undated.Title);
        if (number is null) return false;

        InsertDates(session, number.Value, dates, session.Value<int>("select coalesce(max(place) + 1, 0) from date_evidence where article = ?1", number));
        session.Execute(
            "update article set published = ?2, reported = coalesce(reported, ?3) where number = ?1", number, BestDay(dates, DateKind.Published), BestDay(dates, DateKind.Reported));
        Log(session, undated.Id, "dated", session.Value<int>("select version from article where number = ?1", number));
        session.Commit();
        return true;
    }

    private void Renew(ArchiveSession session, AnalysedArticle analysed)
    {
        var article = analysed.Article;
        var number = session.Value<long?>(
            "select number from article where id = ?1 and body_hash = ?2 and title = ?3 and analysis <> ?4 and withdrawn_at is null",
            article.Id,
            article.BodyHash,
            article.Title,
            analysed.Analysis);
        if (number is null) return;

        Clear(session, number.Value);
        session.Execute("update article set analysis = ?2 where number = ?1", number, analysed.Analysis);
        Insert(session, number.Value, analysed);
        Log(session, article.Id, "analysed", session.Value<int>("select version from article where number = ?1", number));
    }

    private SaveOutcome Save(ArchiveSession session, AnalysedArticle analysed)
    {
        analysed = UnderKnownId(session, analysed);
        var article = analysed.Article;
        var content = ContentHash(article);
        var known = session.Query(
            "select number, content_hash, version, withdrawn_at is not null, analysis from article where id = ?1",
            row => (Number: row.GetInt64(0), Content: row.GetString(1), Version: row.GetInt32(2), Withdrawn: row.GetBoolean(3), Analysis: row.GetInt32(4)),
            article.Id);
        if (known is [var old])
        {
            if (old.Withdrawn) return SaveOutcome.Withdrawn;
            if (old.Content == content && old.Analysis == analysed.Analysis) return SaveOutcome.Unchanged;

            var changed = old.Content != content;
            if (changed && IsErased(session, article)) return SaveOutcome.Deleted;
            if (changed) KeepVersion(session, old.Number);
            Clear(session, old.Number);
            var version = changed ? old.Version + 1 : old.Version;
            Update(session, old.Number, article, content, version, analysed.Analysis, keepDates: !changed);
            Insert(session, old.Number, analysed);
            KeepOtherIds(session, old.Number, article);

            // Who keeps what is derived from passages learns of both; "analysed" is no news to anybody else.
            Log(session, article.Id, changed ? "updated" : "analysed", version);
            return changed ? SaveOutcome.Updated : SaveOutcome.Unchanged;
        }

        if (KeptOut(session, article) is { } outcome) return outcome;
        if (session.Value<long?>("select number from article where content_hash = ?1 limit 1", content) is { } twin)
        {
            // A page that was met under another link is that page from now on; two files with one text stay two files.
            session.Execute("insert or ignore into article_alias select ?1, number from article where number = ?2 and url is not null and ?3", article.Id, twin, article.Url is not null);
            return SaveOutcome.Duplicate;
        }

        session.Execute(
            """
            insert into article (id, source, title, authors, captions, body, body_hash, content_hash, version, fetched_at, analysis)
            values (?1, '', '', '[]', '[]', '', '', '', 0, 0, 0)
            """,
            article.Id);
        var number = session.LastNumber();
        Update(session, number, article, content, 1, analysed.Analysis, keepDates: false);
        Insert(session, number, analysed);
        KeepOtherIds(session, number, article);
        Log(session, article.Id, "added", 1);
        return SaveOutcome.Added;
    }

    private static AnalysedArticle UnderKnownId(ArchiveSession session, AnalysedArticle analysed)
    {
        var known = session.Value<string>("select a.id from article_alias l join article a on a.number = l.article where l.id = ?1", analysed.Article.Id);
        if (known is null) return analysed;

        return analysed with
        {
            Article = analysed.Article with { Id = known },
            Passages = [.. analysed.Passages.Select(passage => passage with { Id = ArticleIdentity.PassageId(known, passage.Ordinal), ArticleId = known })],
        };
    }

    // Null where it may come in: neither any of its ids nor its text is kept out.
    private static SaveOutcome? KeptOut(ArchiveSession session, Article article) =>
        article.OtherIds.Prepend(article.Id).Select(id => session.Value<string>("select kind from withdrawal where article_id = ?1", id)).FirstOrDefault(kind => kind is not null) switch
        {
            Withdrawal.Deleted => SaveOutcome.Deleted,
            Withdrawal.Expired => SaveOutcome.Expired,
            not null => SaveOutcome.Withdrawn,
            null => IsErased(session, article) ? SaveOutcome.Deleted : null,
        };

    // Most archives have deleted nothing, and a hash of every body costs more than to ask.
    private static bool IsErased(ArchiveSession session, Article article) =>
        session.Value<int>("select exists (select 1 from erased_text)") > 0 && session.Value<int>("select exists (select 1 from erased_text where hash = ?1)", ArticleIdentity.WordsHashOf(article.Body)) > 0;

    private static void KeepOtherIds(ArchiveSession session, long number, Article article)
    {
        foreach (var id in article.OtherIds) session.Execute("insert or ignore into article_alias (id, article) values (?1, ?2)", id, number);
    }

    private static string ContentHash(Article article) =>
        ArticleIdentity.HashOf(string.Join('\0', [article.Title, article.Outlet ?? "", .. article.Authors, .. article.Captions, article.Body]));

    private static void KeepVersion(ArchiveSession session, long number) => session.Execute(
        """
        insert into article_version (article, version, title, body, body_hash, fetched_at, outlet, authors, published)
        select number, version, title, body, body_hash, fetched_at, outlet, authors, published from article where number = ?1
        """,
        number);

    /// <summary>Takes out what is derived from an article.</summary>
    internal static void Clear(ArchiveSession session, long number)
    {
        session.Execute("delete from passage_index where rowid in (select number from passage where article = ?1)", number);
        session.Execute("delete from quote_index where rowid in (select number from quote where article = ?1)", number);
        session.Execute("delete from passage where article = ?1", number);
        session.Execute("delete from quote where article = ?1", number);
        session.Execute("delete from figure where article = ?1", number);
    }

    private static void Update(ArchiveSession session, long number, Article article, string content, int version, int analysis, bool keepDates)
    {
        session.Execute(
            """
            update article set source = ?2, url = ?3, title = ?4, outlet = ?5, wire_credit = ?6, authors = ?7, dateline = ?8, captions = ?9, body = ?10,
                body_hash = ?11, content_hash = ?12, version = ?13, fetched_at = iif(?17, fetched_at, ?14), analysis = ?15, language = ?16
            where number = ?1
            """,
            number,
            article.Source,
            article.Url,
            article.Title,
            article.Outlet,
            article.WireCredit,
            ArticleRow.Json(article.Authors),
            article.Dateline,
            ArticleRow.Json(article.Captions),
            article.Body,
            article.BodyHash,
            content,
            version,
            article.FetchedAt.ToUnixTimeMilliseconds(),
            analysis,
            article.Language,
            keepDates); // the same content has been here since it was read first
        if (keepDates) return;

        session.Execute("delete from date_evidence where article = ?1", number);
        InsertDates(session, number, article.Dates);
        session.Execute(
            "update article set published = ?2, reported = ?3 where number = ?1",
            number,
            BestDay(article.Dates, DateKind.Published),
            BestDay(article.Dates, DateKind.Reported));
    }

    private static void InsertDates(ArchiveSession session, long number, IReadOnlyList<DateEvidence> dates, int first = 0)
    {
        for (var place = 0; place < dates.Count; place++)
        {
            var date = dates[place];
            session.Execute(
                "insert into date_evidence values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                number,
                first + place,
                FilterClause.Day(date.Date),
                date.Kind.ToString(),
                date.Method.ToString(),
                date.Confidence.ToString(),
                date.Words,
                date.Span?.Start,
                date.Span?.End);
        }
    }

    private static string? BestDay(IReadOnlyList<DateEvidence> dates, DateKind kind) =>
        dates.FirstOrDefault(date => date.Kind == kind) is { } best ? FilterClause.Day(best.Date) : null;

    private static void Insert(ArchiveSession session, long number, AnalysedArticle analysed)
    {
        var article = analysed.Article;
        foreach (var passage in analysed.Passages)
        {
            session.Execute(
                "insert into passage (article, ordinal, start, end, sentences) values (?1, ?2, ?3, ?4, ?5)",
                number,
                passage.Ordinal,
                passage.Span.Start,
                passage.Span.End,
                ArticleRow.Spans(passage.Sentences));
            session.Execute(
                "insert into passage_index (rowid, title, words) values (?1, ?2, ?3)", session.LastNumber(), article.Title, passage.Span.Of(article.Body));
        }

        for (var ordinal = 0; ordinal < analysed.Quotes.Count; ordinal++) QuoteRow.Insert(session, number, ordinal, analysed);
        for (var ordinal = 0; ordinal < analysed.Figures.Count; ordinal++) FigureRow.Insert(session, number, ordinal, analysed.Figures[ordinal]);
    }

    private void Log(ArchiveSession session, string articleId, string kind, int version) => session.Execute(
        "insert into change (article_id, kind, version, at) values (?1, ?2, ?3, ?4)", articleId, kind, version, clock.GetUtcNow().ToUnixTimeMilliseconds());
}
