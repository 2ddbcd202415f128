using System.Globalization;
using NewsBot.Replies;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Watches;

namespace NewsBot.Digests.Posting;

/// <summary>What follows where a post cannot be brought to its channel: whoever set it up is told, and it is not tried for ever.</summary>
internal sealed class Refusals(ScheduleStore schedules, WatchStore watches, PostLedger ledger, TimeProvider clock)
{
    // A note to an editor is worth nothing after that.
    private static readonly TimeSpan s_noticeLasts = TimeSpan.FromDays(2);

    // Posts of a watch that may come to nothing one after the other.
    private const int MostFailures = 3;

    /// <summary>The platform refuses it for good: the channel is gone, or the bot may not post there.</summary>
    public void Refused(Post post, string sentence, CancellationToken cancellationToken)
    {
        if (post.Kind is PostKind.Watch) PauseWatch(post, sentence, cancellationToken);
        if (post.Kind is not PostKind.Digest || schedules.Find(post.Origin, cancellationToken) is not { } schedule) return;

        schedules.Halt(schedule.Number, ScheduleState.Paused, sentence, cancellationToken);
        var what = string.Create(CultureInfo.InvariantCulture, $"Digest {schedule.Number} ({schedule.Time:HH:mm} {schedule.Zone})");
        var how = string.Create(CultureInfo.InvariantCulture, $"/digest resume id:{schedule.Number}");
        Tell(schedule.EditorId, post, $"{what} is paused: {sentence} Once that is mended, {how} takes it up again.", cancellationToken);
    }

    /// <summary>Its time is over. A digest's successor says so; a watch that fails again and again is paused.</summary>
    public void Missed(Post post, string sentence, CancellationToken cancellationToken)
    {
        if (post.Kind is PostKind.Watch && watches.Fail(post.Origin, cancellationToken) >= MostFailures) PauseWatch(post, sentence, cancellationToken);
    }

    private void PauseWatch(Post post, string sentence, CancellationToken cancellationToken)
    {
        if (watches.Find(post.Origin, cancellationToken) is not { } watch) return;

        watches.Set(watch.Number, ScheduleState.Paused, sentence, cancellationToken);
        var how = string.Create(CultureInfo.InvariantCulture, $"/watch resume id:{watch.Number}");
        var what = string.Create(CultureInfo.InvariantCulture, $"Watch {watch.Number} ({watch.Kind.ToString().ToLowerInvariant()} “{watch.Words}”)");
        Tell(watch.EditorId, post, $"{what} is paused: {sentence} Once that is mended, {how} takes it up again.", cancellationToken);
    }

    private void Tell(string? editor, Post about, string sentence, CancellationToken cancellationToken)
    {
        if (editor is null) return;

        var now = clock.GetUtcNow();
        var notice = new Post
        {
            Kind = PostKind.Notice,
            Origin = about.Number,
            Occasion = "refused",
            ChannelId = Post.ToPerson + editor,
            Key = string.Create(CultureInfo.InvariantCulture, $"notice-{about.Number}"),
            Due = now,
            Expires = now + s_noticeLasts,
            State = PostState.Composed,
            Reply = new Reply { Command = "digest", Outcome = Outcome.Partial, Title = "A scheduled post was stopped", Lead = sentence },
        };
        ledger.Add([notice], now, cancellationToken);
    }
}
