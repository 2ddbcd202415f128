using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;

namespace NewsBot.Storage.Watches;

/// <summary>The watches and what they found.</summary>
internal sealed class WatchStore(Archive archive)
{
    private const string Columns = "number, guild, channel, editor, locale, kind, words, interval, state, reason, told_at, created_at";

    // The story that an article belongs to now: it may not have been compared yet when it matched, and stories are grouped anew.
    private const string WithStory = "left join article on article.id = found.article_id left join story_article on story_article.article = article.number";
    private const string PresentStory = "coalesce(story_article.story, found.story)";

    /// <summary>Stores a new watch.</summary>
    /// <returns>Its number, from 1; null where its server has <paramref name="most"/> of them already.</returns>
    public long? Add(Watch watch, int most, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Value<int>("select count(*) from watch where guild is ?1 and state <> 'stopped'", watch.GuildId) >= most) return null;

        session.Execute(
            """
            insert into watch (guild, channel, editor, locale, kind, words, interval, state, reason, failures, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', 0, ?9)
            """,
            watch.GuildId,
            watch.ChannelId,
            watch.EditorId,
            watch.Locale,
            DigestRows.State(watch.Kind),
            watch.Words,
            (long)watch.Interval.TotalMinutes,
            DigestRows.State(watch.State),
            watch.CreatedAt.ToUnixTimeMilliseconds());
        var number = session.LastNumber();
        session.Commit();
        return number;
    }

    /// <summary>The watch; null where there is none of that number.</summary>
    public Watch? Find(long number, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from watch where number = ?1", Read, number) is [var found] ? found : null;
    }

    /// <summary>The watches of a server that are not removed, by number; of a null one those set at the machine's own command line.</summary>
    public IReadOnlyList<Watch> In(string? guildId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from watch where guild is ?1 and state <> 'stopped' order by number", Read, guildId);
    }

    /// <summary>All watches that are not removed, by number.</summary>
    public IReadOnlyList<Watch> All(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from watch where state <> 'stopped' order by number", Read);
    }

    /// <summary>Puts a watch to work, pauses or removes it.</summary>
    /// <param name="number">Which.</param>
    /// <param name="state">How it stands from now on.</param>
    /// <param name="reason">Why, as one plain sentence; empty for one at work.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>False where it stood so already.</returns>
    public bool Set(long number, ScheduleState state, string reason, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var changed = session.Execute(
            "update watch set state = ?2, reason = ?3, failures = 0 where number = ?1 and state <> ?2 and state <> 'stopped'", number, DigestRows.State(state), reason) == 1;
        session.Commit();
        return changed;
    }

    /// <summary>Counts a post that came to nothing.</summary>
    /// <returns>How many did, one after the other.</returns>
    public int Fail(long number, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("update watch set failures = failures + 1 where number = ?1", number);
        var failures = session.Value<int>("select failures from watch where number = ?1", number);
        session.Commit();
        return failures;
    }

    /// <summary>Stores what was found together with the reader's new place in the change log.</summary>
    /// <returns>False where another instance read on before: then nothing is stored.</returns>
    public bool Record(string reader, long from, long to, IReadOnlyList<WatchMatch> matches, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (!ChangeLog.Advance(session, reader, from, to)) return false;

        foreach (var match in matches)
        {
            session.Execute(
                "insert into watch_match (watch, article_id, story, place, why, at, told) values (?1, ?2, ?3, ?4, ?5, ?6, 0) on conflict do nothing",
                match.Watch,
                match.ArticleId,
                match.Story,
                match.Place,
                match.Why,
                now.ToUnixTimeMilliseconds());
        }

        session.Commit();
        return true;
    }

    /// <summary>The watches at work that found something, have no message under way and may say something again.</summary>
    public IReadOnlyList<Watch> Ready(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"""
            select {Columns} from watch w
            where state = 'active' and (told_at is null or told_at + interval * 60000 <= ?1 or told_at > ?1)
            and exists (select 1 from watch_match m where m.watch = w.number and m.told = 0)
            and not exists (select 1 from post where open = 1 and kind = 'watch' and origin = w.number)
            order by number
            """,
            Read,
            now.ToUnixTimeMilliseconds());
    }

    /// <summary>What a watch found and has not told, in order.</summary>
    public IReadOnlyList<WatchMatch> Waiting(long watch, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select found.number, watch, article_id, {PresentStory}, place, why from watch_match found {WithStory} where watch = ?1 and told = 0 order by found.number",
            row => new WatchMatch
            {
                Number = row.GetInt64(0),
                Watch = row.GetInt64(1),
                ArticleId = row.GetString(2),
                Story = row.IsDBNull(3) ? null : row.GetInt64(3),
                Place = row.GetString(4),
                Why = row.GetString(5),
            },
            watch);
    }

    /// <summary>The stories that a watch told since an instant.</summary>
    public IReadOnlySet<long> Told(long watch, DateTimeOffset since, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select distinct {PresentStory} from watch_match found {WithStory} where watch = ?1 and told = 1 and at >= ?2 and {PresentStory} is not null",
            row => row.GetInt64(0),
            watch,
            since.ToUnixTimeMilliseconds()).ToHashSet();
    }

    /// <summary>Settles what a watch found up to a match: told in a post, or of a story that was told before.</summary>
    /// <param name="watch">Which.</param>
    /// <param name="upTo">The last match that is settled.</param>
    /// <param name="told">The numbers of those that the post tells.</param>
    /// <param name="post">The message; null where there is nothing new to say.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>False where another instance settled some of it before: then nothing is stored.</returns>
    public bool Settle(long watch, long upTo, IReadOnlyList<long> told, Post? post, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (told.Sum(number => session.Execute("update watch_match set told = 1 where number = ?1 and told = 0", number)) != told.Count) return false;

        session.Execute("update watch_match set told = 2 where watch = ?1 and told = 0 and number <= ?2", watch, upTo);
        if (post is not null)
        {
            session.Execute("update watch set told_at = ?2 where number = ?1", watch, now.ToUnixTimeMilliseconds());
            PostLedger.Insert(session, post, now);
        }

        session.Commit();
        return true;
    }

    private static Watch Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        GuildId = row.IsDBNull(1) ? null : row.GetString(1),
        ChannelId = row.GetString(2),
        EditorId = row.IsDBNull(3) ? null : row.GetString(3),
        Locale = row.GetString(4),
        Kind = Enum.Parse<WatchKind>(row.GetString(5), ignoreCase: true),
        Words = row.GetString(6),
        Interval = TimeSpan.FromMinutes(row.GetInt64(7)),
        State = Enum.Parse<ScheduleState>(row.GetString(8), ignoreCase: true),
        Reason = row.GetString(9),
        ToldAt = row.IsDBNull(10) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(10)),
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(11)),
    };
}
