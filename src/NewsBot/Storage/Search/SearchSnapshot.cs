using Microsoft.Data.Sqlite;
using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;
using NewsBot.Storage.Search.Vectors;

namespace NewsBot.Storage.Search;

/// <summary>What a search asks the archive, all of one state. Not for use by several threads.</summary>
internal sealed class SearchSnapshot(ArchiveSession session) : IDisposable
{
    private const int MostBodies = 1_000; // kept for what else the search asks of them
    private const int TextsAtOnce = 500;

    private readonly Dictionary<long, string> _bodies = [];

    /// <summary>How far the change log has come: two snapshots of one number hold the same.</summary>
    public long Version() => session.Value<long>("select max(sequence) from change");

    /// <summary>The highest number of a table; close to how many rows it has. 0: none.</summary>
    public long Highest(SearchedTable table) => session.Value<long>($"select max(number) from {Name(table)}");

    /// <summary>In how many rows a word stands, by its stem; the dearer the commoner the word is.</summary>
    public long Frequency(SearchedTable table, string stem) => session.Value<long>($"select doc from {Name(table)}_words where term = ?1", stem);

    /// <summary>Words of the index that begin with some letters, with the number of rows they stand in.</summary>
    public IReadOnlyList<Tally> WordsFrom(SearchedTable table, string letters, int limit) => session.Query(
        $"select term, doc from {Name(table)}_words where term >= ?1 and term < ?2 limit ?3",
        row => new Tally(row.GetString(0), row.GetInt32(1)),
        letters,
        letters + '\uFFFF',
        limit);

    /// <summary>The rows that match and pass, best first by their words, at most <paramref name="limit"/>.</summary>
    /// <param name="oldest">Rows of a lower number are left out.</param>
    public IReadOnlyList<long> Matching(SearchedTable table, MatchExpression match, QuoteFilter filter, long oldest, int limit)
    {
        if (match.IsEmpty) return [];

        var index = $"{Name(table)}_index";
        var rank = table is SearchedTable.Passages ? $"bm25({index}, 0.5, 1.0)" : $"bm25({index}, 2.0, 1.0, 0.5)";
        var clause = Clause(table, filter, match.Text, oldest, limit);
        var restricted = clause.Parameters.Count > 3;
        var sql = restricted
            ? $"""
               select {index}.rowid from {index} join {Name(table)} on {Name(table)}.number = {index}.rowid join article on article.number = {Name(table)}.article
               where {index} match ?1 and {index}.rowid >= ?2 and {clause.Sql} order by {rank} limit ?3
               """
            : $"select rowid from {index} where {index} match ?1 and rowid >= ?2 order by {rank} limit ?3";
        return session.Query(sql, row => row.GetInt64(0), clause.Parameters);
    }

    /// <summary>The rows that a word stands in, by its stem, lowest first and once for each time it stands there; at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<long> Occurrences(SearchedTable table, string stem, int limit) =>
        session.Query($"select doc from {Name(table)}_places where term = ?1 limit ?2", row => row.GetInt64(0), stem, limit);

    /// <summary>The newest rows that match, newest first.</summary>
    public IReadOnlyList<long> Newest(SearchedTable table, MatchExpression match, int limit) => match.IsEmpty ? [] : session.Query(
        $"select rowid from {Name(table)}_index where {Name(table)}_index match ?1 order by rowid desc limit ?2", row => row.GetInt64(0), match.Text, limit);

    /// <summary>The words of rows that pass, in the order asked for; the others are left out.</summary>
    public IReadOnlyList<SearchedText> Texts(SearchedTable table, IReadOnlyList<long> numbers, QuoteFilter filter) =>
        table is SearchedTable.Passages ? Rows(table, PassageColumns, numbers, filter, PassageText) : Rows(table, QuoteColumns, numbers, filter, QuoteText);

    /// <summary>The words of at most <paramref name="count"/> rows spread evenly over a table, read as they are asked for.</summary>
    public IEnumerable<SearchedText> Sample(SearchedTable table, int count)
    {
        var highest = Highest(table);
        var step = Math.Max(1, highest / (double)count);
        var numbers = new List<long>();
        for (var at = 1.0; at <= highest; at += step) numbers.Add((long)at);
        return numbers.Chunk(TextsAtOnce).SelectMany(some => Texts(table, some, new QuoteFilter()));
    }

    /// <summary>The passages of those numbers, by number.</summary>
    public IReadOnlyDictionary<long, Passage> Passages(IReadOnlyList<long> numbers) => numbers
        .SelectMany(number => session.Query(
            "select article.id, ordinal, start, end, sentences from passage join article on article.number = passage.article where passage.number = ?1",
            row => new Passage
            {
                Id = ArticleIdentity.PassageId(row.GetString(0), row.GetInt32(1)),
                ArticleId = row.GetString(0),
                Ordinal = row.GetInt32(1),
                Span = new TextSpan(row.GetInt32(2), row.GetInt32(3)),
                Sentences = ArticleRow.Spans(row.GetString(4)),
            },
            number).Select(passage => (number, passage)))
        .ToDictionary(pair => pair.number, pair => pair.passage);

    /// <summary>The quotations of those numbers, by number.</summary>
    public IReadOnlyDictionary<long, Quote> Quotes(IReadOnlyList<long> numbers) => numbers
        .SelectMany(number => session.Query(
            $"select {QuoteRow.Columns} from quote join article on article.number = quote.article where quote.number = ?1", QuoteRow.Read, number)
            .Select(quote => (number, quote)))
        .ToDictionary(pair => pair.number, pair => pair.quote);

    /// <summary>The space that passages have places in, one that is still being filled only where there is no other; null where none is learned yet.</summary>
    public SpaceRow? Space() => session.Query(
        "select number, passages, cursor from space order by cursor > 0 desc, number desc limit 1",
        row => new SpaceRow(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))) is [var space] ? space : null;

    /// <summary>The space as it was written.</summary>
    public byte[] SpaceContent(long space) => session.Query("select content from space where number = ?1", row => (byte[])row[0], space)[0];

    /// <summary>The pages of a space with the change they were last written at.</summary>
    public IReadOnlyList<KeyValuePair<long, long>> Pages(long space) => session.Query(
        "select page, revision from place_page where space = ?1 order by page", row => KeyValuePair.Create(row.GetInt64(0), row.GetInt64(1)), space);

    /// <summary>One page as it was written; null where there is none.</summary>
    public byte[]? Page(long space, long page) =>
        session.Query("select content from place_page where space = ?1 and page = ?2", row => (byte[])row[0], space, page) is [var content] ? content : null;

    /// <summary>The model whose vectors a search uses: the named one once every passage has its vector, until then the newest that has; null where none has.</summary>
    public EmbeddingModelRow? Serving(string model) => session.Query(
        "select number, name, dimensions, cursor, whole from embedding_model where whole = 1 and dimensions > 0 order by name = ?1 desc, number desc limit 1",
        Model,
        model) is [var row] ? row : null;

    /// <summary>The revision of the page of a model's vectors that changed last; 0 where there is none.</summary>
    public long LastRevision(long model) => session.Value<long>("select max(revision) from embedding_page where model = ?1", model);

    /// <summary>The pages of a model's vectors that changed after a revision, lowest first.</summary>
    public IReadOnlyList<long> PagesChangedAfter(long model, long revision) => session.Query(
        "select page from embedding_page where model = ?1 and revision > ?2 order by page", row => row.GetInt64(0), model, revision);

    /// <summary>The passages of one page with their vectors.</summary>
    public IReadOnlyList<EmbeddedPassage> Embedded(long model, long page) => session.Query(
        """
        select passage, vector from embedding left join embedded_text on embedded_text.number = embedding.text
        where embedding.model = ?1 and passage >= ?2 * 1024 and passage < (?2 + 1) * 1024 order by passage
        """,
        row => new EmbeddedPassage(row.GetInt64(0), row.IsDBNull(1) ? null : (byte[])row[1]),
        model,
        page);

    /// <summary>The passages of articles that changed after a change, lowest number first.</summary>
    public IReadOnlyList<long> PassagesChangedAfter(long change) => session.Query(
        """
        select passage.number from passage join article on article.number = passage.article
        where article.id in (select article_id from change where sequence > ?1) order by passage.number
        """,
        row => row.GetInt64(0),
        change);

    /// <summary>The numbers of rows that pass, lowest first, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<long> Passing(SearchedTable table, QuoteFilter filter, int limit)
    {
        // A cross join keeps the order: a filter of articles is told by an index of theirs, where SQLite would look up the article of each row.
        var join = filter.Articles == ArticleFilter.None ? "join" : "cross join";
        var clause = Clause(table, filter, limit);
        var passing = session.Query(
            $"select {Name(table)}.number from article {join} {Name(table)} on {Name(table)}.article = article.number where {clause.Sql} limit ?1",
            row => row.GetInt64(0),
            clause.Parameters);
        return [.. passing.Order()];
    }

    /// <summary>Those of some rows that match, lowest first.</summary>
    /// <param name="numbers">Lowest first.</param>
    public IReadOnlyList<long> MatchingOf(SearchedTable table, MatchExpression match, IReadOnlyList<long> numbers)
    {
        if (match.IsEmpty || numbers.Count == 0) return [];

        // The plus keeps SQLite from asking the word index for each row by itself: going along the word's rows between the ends costs a tenth.
        var index = $"{Name(table)}_index";
        return session.Query(
            $"select rowid from {index} where {index} match ?1 and rowid between ?2 and ?3 and +rowid in (select value from json_each(?4)) order by rowid",
            row => row.GetInt64(0),
            match.Text,
            numbers[0],
            numbers[^1],
            Json(numbers));
    }

    /// <summary>Numbers of passages that are no more and may still have a place.</summary>
    public IReadOnlyList<long> Freed() => session.Query("select number from freed_passage order by number", row => row.GetInt64(0));

    public void Dispose() => session.Dispose();

    internal static EmbeddingModelRow Model(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3), row.GetBoolean(4));

    private const string PassageColumns = "passage.number, passage.article, article.title, passage.start, passage.end";

    private const string QuoteColumns = "quote.number, quote.article, coalesce(quote.speaker, '') || ' ' || coalesce(quote.role, ''), quote.content";

    private static string Name(SearchedTable table) => table is SearchedTable.Passages ? "passage" : "quote";

    private static FilterClause Clause(SearchedTable table, QuoteFilter filter, params IReadOnlyList<object?> before)
    {
        var clause = new FilterClause(filter.Articles, before);
        if (table is SearchedTable.Quotes) filter.Restrict(clause);
        return clause;
    }

    private List<SearchedText> Rows(
        SearchedTable table, string columns, IReadOnlyList<long> numbers, QuoteFilter filter, Func<SqliteDataReader, RawText> read)
    {
        var clause = Clause(table, filter, Json(numbers));
        var found = session.Query(
            $"""
            select {columns} from json_each(?1) as wanted join {Name(table)} on {Name(table)}.number = wanted.value
            join article on article.number = {Name(table)}.article where {clause.Sql} order by wanted.key
            """,
            read,
            clause.Parameters);
        LoadBodies([.. found.Select(raw => raw.Article).Distinct()]);
        return [.. found.Select(raw => new SearchedText(raw.Number, raw.Title, (raw.Widen ? Around(raw) : raw.Span).Of(_bodies[raw.Article])))];
    }

    // Whoever goes through the whole archive does not end up holding all of it.
    private void LoadBodies(IReadOnlyList<long> articles)
    {
        if (_bodies.Count + articles.Count > MostBodies) _bodies.Clear();
        foreach (var (article, body) in session.Query(
            "select number, body from article where number in (select value from json_each(?1))",
            row => KeyValuePair.Create(row.GetInt64(0), row.GetString(1)),
            Json(articles.Where(article => !_bodies.ContainsKey(article)))))
        {
            _bodies.Add(article, body);
        }
    }

    private static string Json(IEnumerable<long> numbers) => $"[{string.Join(',', numbers)}]";

    private static RawText PassageText(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), new TextSpan(row.GetInt32(3), row.GetInt32(4)), false);

    private static RawText QuoteText(SqliteDataReader row)
    {
        var content = ArticleRow.Spans(row.GetString(3));
        return new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), new TextSpan(content[0].Start, content[^1].End), true);
    }

    /// <summary>The sentences that a quotation touches: they hold its cue, and often say what it is about.</summary>
    private TextSpan Around(RawText raw)
    {
        var touched = session.Query(
            "select sentences from passage where article = ?1 and start < ?3 and end > ?2 order by ordinal",
            row => ArticleRow.Spans(row.GetString(0)),
            raw.Article,
            raw.Span.Start,
            raw.Span.End).SelectMany(sentences => sentences).Where(sentence => sentence.Overlaps(raw.Span)).ToList();
        return touched.Count == 0 ? raw.Span : new TextSpan(Math.Min(raw.Span.Start, touched[0].Start), Math.Max(raw.Span.End, touched[^1].End));
    }

    private sealed record RawText(long Number, long Article, string Title, TextSpan Span, bool Widen);
}
