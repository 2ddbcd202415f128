using System.Text.Json;
using NewsBot.Replies;

namespace NewsBot.Storage.Digests;

/// <summary>
/// The durable record of everything the bot posts unasked. Every step is one transaction that holds only while the instance that makes it has the
/// lease, so that two instances on one archive never post the same thing.
/// </summary>
internal sealed class PostLedger(Archive archive)
{
    /// <summary>An instance that says nothing for this long has died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(4);

    /// <summary>The longest wait between two tries.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    // Replies are kept this long after their day; what they rest on is kept for good.
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(90);

    // What can be worked on at ?1 (now): due, not waiting, nobody's. Waits and leases that reach further than they ever do were written before the
    // clock was set back. Of one channel only the earliest that is due, so that posts stand there in their order.
    private const string Ready =
        """
        p.open = 1 and p.due_at <= ?1
        and (p.next_try_at is null or p.next_try_at <= ?1 or p.next_try_at > ?1 + ?2)
        and (p.leased_until is null or p.leased_until <= ?1 or p.leased_until > ?1 + ?3)
        and not exists (
            select 1 from post e where e.open = 1 and e.channel = p.channel and e.due_at <= ?1
            and (e.due_at < p.due_at or e.due_at = p.due_at and e.number < p.number))
        """;

    private const string Ahead = "kind = 'digest' and state = 'skipped' and due_at > ?1 and origin in (select number from schedule where state = 'active')";
    private const string TooFar = "kind = 'digest' and state = 'planned' and due_at > ?1";

    /// <summary>Adds what is not there yet. A post that was skipped is taken up again where its new time is still ahead.</summary>
    public void Add(IReadOnlyList<Post> posts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (posts.Count == 0) return;

        using var session = archive.Write(cancellationToken);
        foreach (var post in posts) Insert(session, post, now);
        session.Commit();
    }

    /// <summary>Adds a post within a transaction of the caller's: see <see cref="Add"/>.</summary>
    public static void Insert(ArchiveSession session, Post post, DateTimeOffset now) => session.Execute(
        """
        insert into post (kind, origin, occasion, channel, reply_to, key, due_at, expires_at, state, open, reply, reached, attempts, reason)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?10, ?11, 0, '')
        on conflict (kind, origin, occasion) do update
        set channel = excluded.channel, due_at = excluded.due_at, expires_at = excluded.expires_at, state = excluded.state, open = 1, reason = '',
            owner = null, leased_until = null, next_try_at = null, attempts = 0
        where state = 'skipped' and excluded.due_at > ?12
        """,
        DigestRows.State(post.Kind),
        post.Origin,
        post.Occasion,
        post.ChannelId,
        post.ReplyTo,
        post.Key,
        post.Due.ToUnixTimeMilliseconds(),
        post.Expires.ToUnixTimeMilliseconds(),
        DigestRows.State(post.State),
        Json(post.Reply),
        post.Reached,
        now.ToUnixTimeMilliseconds());

    /// <summary>When the earliest open post is due; null where none is open.</summary>
    public DateTimeOffset? NextDue(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long?>("select min(due_at) from post where open = 1") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }

    /// <summary>Whether anything can be worked on now.</summary>
    public bool HasReady(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>($"select exists (select 1 from post p where {Ready})", Moment(now)) == 1;
    }

    /// <summary>Takes what can be worked on now, the earliest due first, for one instance alone; of one channel one post at most.</summary>
    /// <param name="owner">Names the instance.</param>
    /// <param name="now">The present.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public IReadOnlyList<Post> Claim(string owner, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var ready = session.Query(
            $"select {DigestRows.PostColumns} from post p where {Ready} order by due_at, number limit ?4", DigestRows.Post, [.. Moment(now), limit]);
        foreach (var post in ready)
            session.Execute("update post set owner = ?2, leased_until = ?3 where number = ?1", post.Number, owner, (now + Lease).ToUnixTimeMilliseconds());
        session.Commit();
        return ready;
    }

    /// <summary>Whether the schedule or the watch that a post is of is still at work; true for what is of neither.</summary>
    public bool IsWanted(Post post, CancellationToken cancellationToken)
    {
        if (post.Kind is not (PostKind.Digest or PostKind.Watch)) return true;

        using var session = archive.Read(cancellationToken);
        return session.Value<int>(
            post.Kind is PostKind.Digest
                ? "select count(*) from schedule where number = ?1 and state = 'active'"
                : "select count(*) from watch where number = ?1 and state = 'active'",
            post.Origin) == 1;
    }

    /// <summary>Says that the platform is about to be asked, and with what. From here on the channel is read back before it is asked again.</summary>
    /// <returns>
    /// False where it must not be sent: it is no longer this instance's, or it cites an article that has been withdrawn or deleted. Then it is made again
    /// from what is left.
    /// </returns>
    public bool BeginSending(Post post, string owner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var held = session.Execute(
            """
            update post set state = 'sending', reply = ?3, reached = ?4, sending_at = ?5, leased_until = ?6, next_try_at = null
            where number = ?1 and owner = ?2 and open = 1
            """,
            post.Number,
            owner,
            Json(post.Reply),
            post.Reached,
            now.ToUnixTimeMilliseconds(),
            (now + Lease).ToUnixTimeMilliseconds()) == 1;
        var stands = held && Stands(session, post.Reply);
        if (held && !stands) Recall(session, post, owner);
        session.Commit();
        return stands;
    }

    /// <summary>Lets go of a post until later.</summary>
    /// <param name="post">As it stands now: its state, words and reason are kept.</param>
    /// <param name="owner">The instance that has it.</param>
    /// <param name="nextTry">Not before.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public void Retry(Post post, string owner, DateTimeOffset nextTry, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            """
            update post set state = ?3, reply = ?4, reached = ?5, reason = ?6, attempts = attempts + 1, next_try_at = ?7,
                owner = null, leased_until = null
            where number = ?1 and owner = ?2 and open = 1
            """,
            post.Number,
            owner,
            DigestRows.State(post.State),
            Json(post.Reply),
            post.Reached,
            post.Reason,
            nextTry.ToUnixTimeMilliseconds());
        session.Commit();
    }

    /// <summary>It stands there: the schedule's cursor moves on, and what the message rests on is kept.</summary>
    public void Posted(Post post, string owner, string? messageId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (!Close(session, post, owner, PostState.Posted, ""))
        {
            // The lease was lost while the platform took its time; the message stands there all the same.
            if (session.Execute("update post set state = 'posted', open = 0 where number = ?1 and open = 1", post.Number) == 0) return;
        }

        session.Execute("update post set message = ?2, posted_at = ?3 where number = ?1", post.Number, messageId, now.ToUnixTimeMilliseconds());
        if (post.Kind is PostKind.Digest && post.Reached is { } reached)
            session.Execute("update schedule set cursor = ?2 where number = ?1 and cursor < ?2", post.Origin, reached);
        if (post.Kind is PostKind.Watch) session.Execute("update watch set failures = 0 where number = ?1", post.Origin);
        session.Execute("delete from post_citation where post = ?1", post.Number);
        foreach (var source in post.Reply?.Citations ?? [])
        {
            session.Execute(
                "insert into post_citation values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                post.Number,
                source.Number,
                source.Citation.ArticleId,
                source.Citation.BodyHash,
                source.Citation.Span.Start,
                source.Citation.Span.End,
                source.Citation.Words);
        }

        // Whoever reads the change log for corrections may have read of this when the message was under way.
        session.Execute(
            """
            insert into change (article_id, kind, version, at)
            select distinct article.id, 'withdrawn', version, ?2 from post_citation join article on article.id = post_citation.article_id
            where post = ?1 and withdrawn_at is not null
            """,
            post.Number,
            now.ToUnixTimeMilliseconds());
        session.Execute(
            "update post set reply = null where kind = ?1 and origin = ?2 and open = 0 and due_at < ?3 and reply is not null",
            DigestRows.State(post.Kind),
            post.Origin,
            (now - s_kept).ToUnixTimeMilliseconds());
        session.Commit();
    }

    /// <summary>It will not be posted.</summary>
    /// <param name="post">Which.</param>
    /// <param name="owner">The instance that has it.</param>
    /// <param name="state">Skipped or failed.</param>
    /// <param name="reason">Why, in one plain sentence.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public void GiveUp(Post post, string owner, PostState state, string reason, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (Close(session, post, owner, state, reason)) session.Commit();
    }

    /// <summary>The posts of a schedule, a watch or another origin, the latest first.</summary>
    public IReadOnlyList<Post> Of(PostKind kind, long origin, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select {DigestRows.PostColumns} from post where kind = ?1 and origin = ?2 order by due_at desc, number desc limit ?3",
            DigestRows.Post,
            DigestRows.State(kind),
            origin,
            limit);
    }

    /// <summary>The digest that comes next for a schedule; null where none is planned.</summary>
    public Post? Planned(long schedule, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select {DigestRows.PostColumns} from post where kind = 'digest' and origin = ?1 and state = 'planned' order by due_at limit 1", DigestRows.Post, schedule)
            is [var next] ? next : null;
    }

    /// <summary>The local days of a schedule that the ledger has, from one on, with how far each has come.</summary>
    public IReadOnlyDictionary<DateOnly, PostState> Days(long schedule, DateOnly from, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            "select occasion, state from post where kind = 'digest' and origin = ?1 and occasion >= ?2",
            row => KeyValuePair.Create(Rows.ArticleRow.Day(row.GetString(0)), Enum.Parse<PostState>(row.GetString(1), ignoreCase: true)),
            schedule,
            DigestRows.Day(from)).ToDictionary();
    }

    /// <summary>
    /// Sets right what was written by a clock that was wrong: digests that were skipped for a time that is ahead are planned again, and those planned for
    /// later than <paramref name="farthest"/> are dropped.
    /// </summary>
    public void SetRight(DateTimeOffset now, DateTimeOffset farthest, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute($"update post set state = 'planned', open = 1, owner = null, leased_until = null, next_try_at = null, reason = '' where {Ahead}", now.ToUnixTimeMilliseconds());
        session.Execute($"delete from post where {TooFar}", farthest.ToUnixTimeMilliseconds());
        session.Commit();
    }

    /// <summary>Whether there is anything for <see cref="SetRight"/>, or a schedule at work without a planned digest.</summary>
    public bool NeedsPlanning(DateTimeOffset now, DateTimeOffset farthest, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>($"select exists (select 1 from schedule where {ScheduleStore.WithoutPlan})") == 1
            || IsWrong(session, now, farthest);
    }

    /// <summary>Whether there is anything for <see cref="SetRight"/>.</summary>
    public bool IsWrong(DateTimeOffset now, DateTimeOffset farthest, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return IsWrong(session, now, farthest);
    }

    private static bool IsWrong(ArchiveSession session, DateTimeOffset now, DateTimeOffset farthest) =>
        session.Value<int>($"select exists (select 1 from post where {Ahead})", now.ToUnixTimeMilliseconds()) == 1
        || session.Value<int>($"select exists (select 1 from post where {TooFar})", farthest.ToUnixTimeMilliseconds()) == 1;

    // Whether all that a reply cites may still be shown.
    private static bool Stands(ArchiveSession session, Reply? reply) => reply is not null && reply.Citations.Select(source => source.Citation.ArticleId).Distinct()
        .All(id => session.Value<int>("select count(*) from article where id = ?1 and withdrawn_at is null", id) == 1);

    // A digest is composed again; what a watch found waits for its next message, which may come at once.
    private static void Recall(ArchiveSession session, Post post, string owner)
    {
        switch (post.Kind)
        {
            case PostKind.Digest:
                session.Execute("update post set state = 'planned', reply = null, reached = null, owner = null, leased_until = null where number = ?1", post.Number);
                break;
            case PostKind.Watch:
                session.Execute(
                    """
                    update watch_match set told = 0 where watch = ?1 and told = 1 and number <= cast(?2 as integer)
                    and number > coalesce((select max(cast(occasion as integer)) from post where kind = 'watch' and origin = ?1 and number < ?3), 0)
                    """,
                    post.Origin,
                    post.Occasion,
                    post.Number);
                session.Execute("update watch set told_at = null where number = ?1", post.Origin);
                session.Execute("delete from post where number = ?1", post.Number);
                break;
            default:
                Close(session, post, owner, PostState.Skipped, "What it says is no longer in the archive.");
                break;
        }
    }

    private static bool Close(ArchiveSession session, Post post, string owner, PostState state, string reason) => session.Execute(
        """
        update post set state = ?3, open = 0, reason = ?4, owner = null, leased_until = null, next_try_at = null
        where number = ?1 and owner = ?2 and open = 1
        """,
        post.Number,
        owner,
        DigestRows.State(state),
        reason) == 1;

    private static object?[] Moment(DateTimeOffset now) =>
        [now.ToUnixTimeMilliseconds(), (long)LongestWait.TotalMilliseconds, (long)Lease.TotalMilliseconds];

    private static string? Json(Reply? reply) => reply is null ? null : JsonSerializer.Serialize(reply, DigestJson.Default.Reply);
}
