using Microsoft.Data.Sqlite;

namespace NewsBot.Storage.Feeds;

/// <summary>The feeds that are read into the archive, and what of them has been looked at.</summary>
internal sealed class FeedStore(Archive archive)
{
    private const string Columns =
        "id, url, title, outlet, state, problem, failures, etag, last_modified, pause, next_at, polled_at, succeeded_at, added_at, added_by, articles";

    /// <returns>False where a feed with that link is there already.</returns>
    public bool Add(SubscribedFeed feed, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var added = session.Execute(
            $"insert or ignore into feed ({Columns}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)", Values(feed));
        session.Commit();
        return added > 0;
    }

    /// <summary>In the order of their titles.</summary>
    public IReadOnlyList<SubscribedFeed> All(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from feed order by title collate nocase, url", Read);
    }

    /// <summary>The feeds that an editor means by an id, a link, a title or a part of either; empty where there is none such.</summary>
    public IReadOnlyList<SubscribedFeed> Meant(string words, CancellationToken cancellationToken)
    {
        var all = All(cancellationToken);
        var exact = all.Where(feed => feed.Id == words || feed.Url == words || feed.Title.Equals(words, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0
            ? exact
            : [.. all.Where(feed => feed.Title.Contains(words, StringComparison.OrdinalIgnoreCase) || feed.Url.Contains(words, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The feed with that link; null where there is none.</summary>
    public SubscribedFeed? WithUrl(string url, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from feed where url = ?1", Read, url) is [var found, ..] ? found : null;
    }

    /// <summary>
    /// The active feeds whose time has come, longest overdue first. Each is put off until <paramref name="until"/> with the same step, so that
    /// another process beside this one does not take it too.
    /// </summary>
    public IReadOnlyList<SubscribedFeed> TakeDue(DateTimeOffset now, DateTimeOffset until, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var due = session.Query($"select {Columns} from feed where state = 'Active' and next_at <= ?1 order by next_at limit ?2", Read, now.ToUnixTimeMilliseconds(), limit);
        foreach (var feed in due) session.Execute("update feed set next_at = ?2 where id = ?1", feed.Id, until.ToUnixTimeMilliseconds());
        session.Commit();
        return due;
    }

    /// <summary>When the next active feed is due; null where none is active.</summary>
    public DateTimeOffset? NextDue(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long?>("select min(next_at) from feed where state = 'Active'") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }

    /// <summary>Replaces what is known of a feed; one that was removed meanwhile stays removed, and one that was paused stays paused.</summary>
    public void Update(SubscribedFeed feed, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            """
            update feed set url = ?2, title = ?3, outlet = ?4, state = case when state = 'Paused' then state else ?5 end, problem = ?6, failures = ?7,
                etag = ?8, last_modified = ?9, pause = ?10, next_at = ?11, polled_at = ?12, succeeded_at = ?13, added_at = ?14, added_by = ?15, articles = ?16
            where id = ?1
            """,
            Values(feed));
        session.Commit();
    }

    /// <summary>Pauses a feed or goes on with it.</summary>
    public void Set(string id, FeedState state, DateTimeOffset nextAt, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("update feed set state = ?2, next_at = ?3, failures = 0, problem = null where id = ?1", id, state.ToString(), nextAt.ToUnixTimeMilliseconds());
        session.Commit();
    }

    /// <summary>Forgets a feed and what was looked at of it. Its articles stay.</summary>
    public void Remove(string id, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from feed where id = ?1", id);
        session.Commit();
    }

    /// <summary>What has been looked at of a feed, by the item.</summary>
    public IReadOnlyDictionary<string, SeenItem> Seen(string id, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select item, stamp, tries from feed_item where feed = ?1", row => new SeenItem(row.GetString(0), row.GetString(1), row.GetInt32(2)), id)
            .ToDictionary(item => item.Item, StringComparer.Ordinal);
    }

    /// <summary>Remembers what was looked at, and forgets what the feed has not shown since <paramref name="forgetBefore"/>.</summary>
    public void Keep(string id, IReadOnlyList<SeenItem> items, DateTimeOffset now, DateTimeOffset forgetBefore, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Value<string>("select id from feed where id = ?1", id) is null) return; // removed meanwhile

        foreach (var item in items)
            session.Execute("insert or replace into feed_item (feed, item, stamp, tries, seen_at) values (?1, ?2, ?3, ?4, ?5)", id, item.Item, item.Stamp, item.Tries, now.ToUnixTimeMilliseconds());
        session.Execute("delete from feed_item where feed = ?1 and seen_at < ?2", id, forgetBefore.ToUnixTimeMilliseconds());
        session.Commit();
    }

    private static object?[] Values(SubscribedFeed feed) =>
    [
        feed.Id, feed.Url, feed.Title, feed.Outlet, feed.State.ToString(), feed.Problem, feed.Failures, feed.ETag, feed.LastModified, (long)feed.Pause.TotalSeconds, feed.NextAt.ToUnixTimeMilliseconds(),
        feed.PolledAt?.ToUnixTimeMilliseconds(), feed.SucceededAt?.ToUnixTimeMilliseconds(), feed.AddedAt.ToUnixTimeMilliseconds(), feed.AddedBy, feed.Articles,
    ];

    private static SubscribedFeed Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Url = row.GetString(1),
        Title = row.GetString(2),
        Outlet = Rows.ArticleRow.Text(row, 3),
        State = Enum.Parse<FeedState>(row.GetString(4)),
        Problem = Rows.ArticleRow.Text(row, 5),
        Failures = row.GetInt32(6),
        ETag = Rows.ArticleRow.Text(row, 7),
        LastModified = Rows.ArticleRow.Text(row, 8),
        Pause = TimeSpan.FromSeconds(row.GetInt64(9)),
        NextAt = Instant(row, 10)!.Value,
        PolledAt = Instant(row, 11),
        SucceededAt = Instant(row, 12),
        AddedAt = Instant(row, 13)!.Value,
        AddedBy = Rows.ArticleRow.Text(row, 14),
        Articles = row.GetInt32(15),
    };

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
