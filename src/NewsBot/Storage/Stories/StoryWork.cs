
namespace NewsBot.Storage.Stories;

/// <summary>One transaction in which articles are given their stories: reads what was kept of others, and is the only writer while it is open.</summary>
internal sealed class StoryWork(ArchiveSession session) : IDisposable
{
    private const string Columns = "article, story, day, copy_of, sketch";

    /// <summary>What came, changed or went since the last work, oldest first, each article once.</summary>
    public IReadOnlyList<ChangedText> Changed(int limit) => session.Query(
        """
        select max(c.sequence), a.number, a.title, a.body,
               (select d.day from date_evidence d where d.article = a.number and d.kind = 'Published' order by d.place limit 1),
               (select d.method = 'SameStory' or d.confidence = 'Low' from date_evidence d where d.article = a.number and d.kind = 'Published' order by d.place limit 1)
        from (select sequence, article_id from change where sequence > (select cursor from story_progress) and kind <> 'analysed' order by sequence limit ?1) c
        left join article a on a.id = c.article_id and a.withdrawn_at is null
        group by c.article_id order by 1
        """,
        row => new ChangedText
        {
            Sequence = row.GetInt64(0),
            Number = row.IsDBNull(1) ? null : row.GetInt64(1),
            Title = row.IsDBNull(2) ? "" : row.GetString(2),
            Body = row.IsDBNull(3) ? "" : row.GetString(3),
            Day = row.IsDBNull(4) || row.GetBoolean(5) ? 0 : Rows.ArticleRow.Day(row.GetString(4)).DayNumber,
        },
        limit);

    /// <summary>Notes that every change up to this one is done.</summary>
    public void DoneUpTo(long sequence) => session.Execute("update story_progress set cursor = ?1", sequence);

    /// <summary>Keeps what others will be compared with, in the place of what was kept of the article before.</summary>
    public void Keep(SketchRow row, IEnumerable<int> words, IEnumerable<long> bands)
    {
        Forget(row.Article);
        session.Execute(
            "insert into story_article (article, story, day, copy_of, sketch) values (?1, ?2, ?3, ?4, ?5)", row.Article, row.Story, row.Day, row.CopyOf, row.Sketch);
        foreach (var word in words) session.Execute("insert or ignore into story_word values (?1, ?2, ?3)", word, row.Day, row.Article);
        foreach (var band in bands) session.Execute("insert or ignore into story_band values (?1, ?2)", band, row.Article);
    }

    /// <summary>Takes an article out; a copy of it becomes the first of its copies.</summary>
    public void Forget(long article) => Forget(session, article);

    /// <summary>The same within a transaction of the caller's.</summary>
    internal static void Forget(ArchiveSession session, long article)
    {
        if (session.Execute("delete from story_article where article = ?1", article) == 0) return;

        var heir = session.Value<long?>("select min(article) from story_article where copy_of = ?1", article);
        if (heir is not null) session.Execute("update story_article set copy_of = case when article = ?2 then null else ?2 end where copy_of = ?1", article, heir);
    }

    /// <summary>Articles with that word among their rarest, of those days, newest first; both 0 for those without a day.</summary>
    public IReadOnlyList<long> WithWord(int word, int from, int to, int limit) => session.Query(
        "select article from story_word where word = ?1 and day between ?2 and ?3 order by day desc, article desc limit ?4", row => row.GetInt64(0), word, from, to, limit);

    public IReadOnlyList<long> WithBand(long band, int limit) =>
        session.Query("select article from story_band where band = ?1 order by article limit ?2", row => row.GetInt64(0), band, limit);

    /// <summary>The number of an article; null where there is none of that id.</summary>
    public long? NumberOf(string articleId) => session.Value<long?>("select number from article where id = ?1", articleId);

    public string IdOf(long article) => session.Value<string>("select id from article where number = ?1", article)!;

    /// <summary>Null where nothing is kept of the article.</summary>
    public SketchRow? Find(long article) => session.Query($"select {Columns} from story_article where article = ?1", Read, article) is [var row] ? row : null;

    /// <summary>The articles of a story, newest in the archive first.</summary>
    public IReadOnlyList<SketchRow> OfStory(long story, int limit) =>
        session.Query($"select {Columns} from story_article where story = ?1 order by article desc limit ?2", Read, story, limit);

    /// <summary>A number that no story has had.</summary>
    public long NewStory()
    {
        session.Execute("update story_progress set last_story = last_story + 1");
        return session.Value<long>("select last_story from story_progress");
    }

    public void Move(long article, long story) => session.Execute("update story_article set story = ?2 where article = ?1", article, story);

    public WordCountsRow Counts() =>
        session.Query("select articles, counted, counts from story_progress", row => new WordCountsRow(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)))[0];

    public void KeepCounts(WordCountsRow row) =>
        session.Execute("update story_progress set articles = ?1, counted = ?2, counts = ?3", row.Articles, row.Counted, row.Counts);

    /// <summary>What is kept of the articles after a number, in order, a thousand at most.</summary>
    public IReadOnlyList<SketchRow> After(long article) => session.Query($"select {Columns} from story_article where article > ?1 order by article limit 1000", Read, article);

    public void Commit() => session.Commit();

    public void Dispose() => session.Dispose();

    private static SketchRow Read(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt64(3), row.GetFieldValue<byte[]>(4));
}
