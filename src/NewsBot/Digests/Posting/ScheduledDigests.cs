using System.Globalization;
using NewsBot.Digests.Clock;
using NewsBot.Digests.Composing;
using NewsBot.Replies;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Digests;
using NewsBot.Summaries;

namespace NewsBot.Digests.Posting;

/// <summary>Composes what a schedule posts: everything since its last digest, and what became of the ones between.</summary>
internal sealed class ScheduledDigests(DigestComposer composer, PostLedger ledger, ChangeLog changes)
{
    private const int LookedBack = 60;
    private const int MostMissed = 5;

    public async Task<PostContent> ComposeAsync(Schedule schedule, Post post, CancellationToken cancellationToken)
    {
        var reached = changes.Latest(cancellationToken);
        var reply = await composer.ComposeAsync(RequestOf(schedule, post, reached, cancellationToken), cancellationToken);
        return new PostContent
        {
            Reply = reply,
            Reached = reached,
            IsSilent = reply.Outcome is Outcome.NothingFound && schedule.Quiet is QuietDays.Skip,
        };
    }

    /// <summary>The digest of a schedule as it would be now.</summary>
    public DigestRequest RequestOf(Schedule schedule, Post post, long reached, CancellationToken cancellationToken)
    {
        var before = ledger.Of(PostKind.Digest, schedule.Number, LookedBack, cancellationToken).Where(earlier => earlier.Due < post.Due).ToList();
        return new DigestRequest
        {
            Day = Planning.DayOf(post).ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture),
            Since = Since(schedule, before),
            After = schedule.Cursor,
            UpTo = reached,
            Topics = schedule.Topics,
            Outlets = schedule.Outlets,
            Speakers = schedule.Speakers,
            Length = Enum.TryParse<SummaryLength>(schedule.Length, ignoreCase: true, out var length) ? length : SummaryLength.Normal,
            ChannelId = schedule.ChannelId,
            Missed = Missed(before),
        };
    }

    private static string Since(Schedule schedule, List<Post> before)
    {
        var last = before.Find(post => post.State is PostState.Posted)?.PostedAt ?? schedule.CreatedAt - FirstReach;
        return string.Create(CultureInfo.InvariantCulture, $"{DueTimes.Today(last, schedule.Zone):d MMMM}, {DueTimes.TimeAt(last, schedule.Zone):HH:mm}");
    }

    /// <summary>How far back the first digest of a schedule reaches.</summary>
    public static TimeSpan FirstReach { get; } = TimeSpan.FromDays(1);

    // What should have been posted since the last digest and was not; days without news are not missed.
    private static List<string> Missed(List<Post> before) =>
    [
        .. before.TakeWhile(post => post.State is not PostState.Posted)
            .Where(post => post.State is PostState.Skipped or PostState.Failed && post.Reason != PostDelivery.Silent)
            .Take(MostMissed)
            .Select(post => $"The digest of {ReplyWords.Day(Planning.DayOf(post))} was not posted: {post.Reason}"),
    ];
}
