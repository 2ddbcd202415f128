using System.Globalization;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Digests.Clock;
using NewsBot.Replies;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Posting;

/// <summary>
/// Brings what the ledger says is due into its channels, each post once. A post is "sending" in the ledger before the platform is asked; whoever
/// finds it so later, after a crash or an answer that never came, reads the channel back first.
/// </summary>
/// <param name="ledger">What is due.</param>
/// <param name="schedules">Whose digests they are.</param>
/// <param name="consequences">What follows where the platform refuses for good.</param>
/// <param name="platform">Where it goes.</param>
/// <param name="compose">Composes a schedule's digest.</param>
/// <param name="clock">The present.</param>
/// <param name="logger">One line for each thing that went wrong.</param>
internal sealed partial class PostDelivery(
    PostLedger ledger,
    ScheduleStore schedules,
    Refusals consequences,
    IChatPlatform platform,
    Func<Schedule, Post, CancellationToken, Task<PostContent>> compose,
    TimeProvider clock,
    ILogger<PostDelivery> logger)
{
    /// <summary>A post that comes later than this says so.</summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromMinutes(5);

    // What cannot be read back for so long after its time is given up.
    private static readonly TimeSpan s_unknowable = TimeSpan.FromDays(1);

    // For one call of the platform, its own waiting for limits included; well under the lease.
    private static readonly TimeSpan s_longestCall = TimeSpan.FromMinutes(2);

    // The platform's clock and ours may differ, and a post may have stood there before we wrote down that it was sent.
    private static readonly TimeSpan s_readBackFrom = TimeSpan.FromMinutes(5);

    private const int AtOnce = 20;

    private readonly string _owner = Guid.NewGuid().ToString("N");

    /// <summary>Delivers what is due, in order, until nothing is.</summary>
    /// <returns>How many posts were posted, skipped or given up.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        var settled = 0;
        while (platform.State is ConnectionState.Online && ledger.HasReady(clock.GetUtcNow(), cancellationToken))
        {
            foreach (var post in ledger.Claim(_owner, clock.GetUtcNow(), AtOnce, cancellationToken))
            {
                if (await HandleAsync(post, cancellationToken)) settled++;
            }
        }

        return settled;
    }

    private async Task<bool> HandleAsync(Post post, CancellationToken cancellationToken)
    {
        try
        {
            return post.State is PostState.Sending
                ? await ResolveAsync(post, cancellationToken)
                : await SendAsync(post, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            LogBroken(exception, post.Number);
            return Later(post, Broken, cancellationToken);
        }
    }

    // Nobody knows whether it stands there: the channel does.
    private async Task<bool> ResolveAsync(Post post, CancellationToken cancellationToken)
    {
        if (await ChannelAsync(post, cancellationToken) is not { } channel) return Later(post, "The person cannot be reached.", cancellationToken);

        var since = (post.SendingAt ?? post.Due) - s_readBackFrom;
        var found = await CallAsync(token => platform.FindAsync(channel, post.Key, since, token), cancellationToken);
        switch (found.Outcome)
        {
            case PostOutcome.Sent:
                ledger.Posted(post, _owner, found.MessageId, clock.GetUtcNow(), cancellationToken);
                return true;
            case PostOutcome.NotThere:
                return await SendAsync(post, cancellationToken);
            case PostOutcome.Gone or PostOutcome.NotAllowed:
                return Refused(post, found.Sentence, cancellationToken);
            default:
                return Later(post, found.Sentence, cancellationToken);
        }
    }

    private async Task<bool> SendAsync(Post post, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (now > post.Expires) return Missed(post, cancellationToken);
        if (!ledger.IsWanted(post, cancellationToken)) return Unwanted(post, cancellationToken);
        if (await ComposedAsync(post, cancellationToken) is not { } ready) return true;
        if (await ChannelAsync(post, cancellationToken) is not { } channel) return Later(ready, "The person cannot be reached.", cancellationToken);
        if (!ledger.BeginSending(ready, _owner, clock.GetUtcNow(), cancellationToken)) return false;

        try
        {
            return await AskPlatformAsync(ready, channel, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It may stand there: a call that broke can have had its effect, and so can one whose outcome could not be written down.
            LogBroken(exception, post.Number);
            return Later(ready with { State = PostState.Sending }, Broken, cancellationToken);
        }
    }

    private async Task<bool> AskPlatformAsync(Post ready, string channel, CancellationToken cancellationToken)
    {
        var sent = await CallAsync(token => platform.SendAsync(ChatPostOf(ready, channel), token), cancellationToken);
        switch (sent.Outcome)
        {
            case PostOutcome.Sent:
                ledger.Posted(ready, _owner, sent.MessageId, clock.GetUtcNow(), cancellationToken);
                return true;
            case PostOutcome.Gone or PostOutcome.NotAllowed:
                return Refused(ready, sent.Sentence, cancellationToken);
            case PostOutcome.Unknown:
                return Later(ready with { State = PostState.Sending }, sent.Sentence, cancellationToken);
            default:
                return Later(ready with { State = PostState.Composed }, sent.Sentence, cancellationToken);
        }
    }

    // The post with its words; null where there is nothing to say, which is then settled. A digest that has waited is composed anew: articles that it
    // would have cited may have been withdrawn meanwhile.
    private async Task<Post?> ComposedAsync(Post post, CancellationToken cancellationToken)
    {
        if (post.Kind is not PostKind.Digest || schedules.Find(post.Origin, cancellationToken) is not { } schedule) return post;

        var content = await compose(schedule, post, cancellationToken);
        if (content.IsSilent)
        {
            ledger.GiveUp(post, _owner, PostState.Skipped, Silent, cancellationToken);
            return null;
        }

        return post with { State = PostState.Composed, Reply = content.Reply, Reached = content.Reached };
    }

    /// <summary>The reason of a digest that had nothing to say.</summary>
    public const string Silent = "There was nothing new.";

    private const string Broken = "Something went wrong inside the bot; its log has the details.";

    private bool Unwanted(Post post, CancellationToken cancellationToken)
    {
        var sentence = post.Kind is PostKind.Watch ? "The watch was paused or removed." : "The schedule was paused or stopped.";
        ledger.GiveUp(post, _owner, PostState.Skipped, sentence, cancellationToken);
        return true;
    }

    private bool Missed(Post post, CancellationToken cancellationToken)
    {
        var reason = post.Reason is "" ? "The bot was not running at the time." : post.Reason;
        consequences.Missed(post, reason, cancellationToken);
        ledger.GiveUp(post, _owner, PostState.Skipped, reason, cancellationToken);
        LogMissed(post.Number, reason);
        return true;
    }

    private bool Refused(Post post, string sentence, CancellationToken cancellationToken)
    {
        // First what follows, so that a crash in between finds the post again and repeats it.
        consequences.Refused(post, sentence, cancellationToken);
        ledger.GiveUp(post, _owner, PostState.Failed, sentence, cancellationToken);
        LogRefused(post.Number, sentence);
        return true;
    }

    // Waits longer each time; what is past its time and cannot be known is given up at last.
    private bool Later(Post post, string sentence, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (post.State is PostState.Sending ? now > post.Expires + s_unknowable : now > post.Expires)
        {
            consequences.Missed(post, sentence, cancellationToken);
            ledger.GiveUp(post, _owner, post.State is PostState.Sending ? PostState.Failed : PostState.Skipped, sentence, cancellationToken);
            LogRefused(post.Number, sentence);
            return true;
        }

        var wait = TimeSpan.FromSeconds(Math.Min(PostLedger.LongestWait.TotalSeconds, 30 * Math.Pow(2, Math.Min(post.Attempts, 10))));
        ledger.Retry(post with { Reason = sentence }, _owner, now + wait, cancellationToken);
        LogLater(post.Number, sentence);
        return false;
    }

    private async Task<string?> ChannelAsync(Post post, CancellationToken cancellationToken) =>
        post.ChannelId.StartsWith(Post.ToPerson, StringComparison.Ordinal)
            ? await platform.PrivateChannelAsync(post.ChannelId[Post.ToPerson.Length..], cancellationToken)
            : post.ChannelId;

    // A call that takes too long may still have had its effect.
    private async Task<PostResult> CallAsync(Func<CancellationToken, Task<PostResult>> call, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(s_longestCall, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await call(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new PostResult(PostOutcome.Unknown, null, "The platform took too long to answer.");
        }
    }

    private ChatPost ChatPostOf(Post post, string channel)
    {
        var schedule = post.Kind is PostKind.Digest ? schedules.Find(post.Origin, CancellationToken.None) : null;
        var reply = post.Reply!;
        if (schedule is not null && clock.GetUtcNow() - post.Due > OnTime) reply = Late(reply, DueTimes.TimeAt(post.Due, schedule.Zone), schedule.Zone);
        return new ChatPost
        {
            ChannelId = channel,
            Reply = reply,
            Key = post.Key,
            ReplyTo = post.ReplyTo,
            Locale = schedule?.Locale ?? "en-GB",
        };
    }

    private static Reply Late(Reply reply, TimeOnly due, string zone) => reply with
    {
        Lead = string.Create(CultureInfo.InvariantCulture, $"Posted late: it was due at {due:HH:mm} ({zone}). {reply.Lead}"),
    };

    [LoggerMessage(LogLevel.Error, "Post {Number} broke and is tried again")]
    private partial void LogBroken(Exception exception, long number);

    [LoggerMessage(LogLevel.Warning, "Post {Number} was skipped: {Reason}")]
    private partial void LogMissed(long number, string reason);

    [LoggerMessage(LogLevel.Warning, "Post {Number} was given up: {Reason}")]
    private partial void LogRefused(long number, string reason);

    [LoggerMessage(LogLevel.Information, "Post {Number} is tried again later: {Reason}")]
    private partial void LogLater(long number, string reason);
}
