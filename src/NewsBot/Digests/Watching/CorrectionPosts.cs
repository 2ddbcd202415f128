using System.Globalization;
using NewsBot.Digests.Composing;
using NewsBot.Replies;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Watching;

/// <summary>Reads the change log for messages that stand in channels: one whose words changed or were withdrawn is answered with a correction.</summary>
internal sealed class CorrectionPosts(ChangeLog changes, Corrections corrections, PostedCitationStore posted, TimeProvider clock)
{
    private const string Name = "corrections";
    private const int Batch = 500; // lines of the change log

    // Later than this nobody reads the message any more.
    private static readonly TimeSpan s_lasts = TimeSpan.FromDays(2);

    /// <summary>Reads on to the end of the change log.</summary>
    /// <returns>How many corrections were put into the ledger.</returns>
    public int Read(CancellationToken cancellationToken)
    {
        var made = 0;
        for (; ; )
        {
            var from = changes.CursorOf(Name, cancellationToken);
            var lines = changes.Between(from, long.MaxValue, Batch, cancellationToken);
            if (lines.Count == 0) return made;

            var now = clock.GetUtcNow();
            var to = lines[^1].Sequence;
            var posts = corrections.Of(lines, null, cancellationToken)
                .Where(correction => correction.Post is { State: PostState.Posted, MessageId: not null })
                .GroupBy(correction => correction.Post.Number)
                .Select(group => PostOf([.. group], to, now))
                .ToList();
            if (posted.Record(Name, from, to, posts, now, cancellationToken)) made += posts.Count;
        }
    }

    private static Post PostOf(IReadOnlyList<Correction> all, long sequence, DateTimeOffset now)
    {
        var about = all[0].Post;
        return new Post
        {
            Kind = PostKind.Correction,
            Origin = about.Number,
            Occasion = sequence.ToString(CultureInfo.InvariantCulture),
            ChannelId = about.ChannelId,
            ReplyTo = about.MessageId,
            Key = string.Create(CultureInfo.InvariantCulture, $"fix-{about.Number}-{sequence}"),
            Due = now,
            Expires = now + s_lasts,
            State = PostState.Composed,
            Reply = new Reply
            {
                Command = about.Kind is PostKind.Watch ? "watch" : "digest",
                Outcome = Outcome.Partial,
                Title = "Correction",
                Lead = $"What “{about.Reply?.Title ?? about.Key}” rests on has changed.",
                Notes = [.. all.Select(correction => correction.Sentence)],
                Actions = [.. all.Where(correction => !correction.IsWithdrawn).Take(1).Select(correction => new ReplyAction("Show both versions", $"/source id:{correction.ArticleId}"))],
            },
        };
    }
}
