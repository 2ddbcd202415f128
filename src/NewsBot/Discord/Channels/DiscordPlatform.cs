using System.Globalization;
using NewsBot.Chat;
using NewsBot.Discord.Http;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Operation;
using NewsBot.Discord.Pages;
using NewsBot.Replies;

namespace NewsBot.Discord.Channels;

/// <summary>Posts in Discord's channels without having been called.</summary>
internal sealed class DiscordPlatform(DiscordApi api, BotIdentity identity, DiscordMetrics metrics) : IChatPlatform
{
    private const int ReadBack = 100; // messages at a time
    private const int ReadBackTimes = 50;

    // What was asked for at an instant stands there soon after, or not at all: twice the longest that a call and the clocks can be apart.
    private const long ReadBackFor = 30 * 60 * 1000; // milliseconds
    private const long DiscordEpoch = 1_420_070_400_000; // milliseconds; ids count from it: https://docs.discord.com/developers/reference#snowflakes
    private const long LargestFile = 10 * 1024 * 1024; // bytes

    public ConnectionState State => metrics.Connection;

    public async Task<PostResult> SendAsync(ChatPost post, CancellationToken cancellationToken)
    {
        var page = PageOf(post);
        var files = FilesOf(post, page);
        return ResultOf(await api.PostAsync(
            post.ChannelId,
            new DiscordMessage
            {
                Embeds = page.Embeds,
                Attachments = AttachmentsOf(files),
                MessageReference = post.ReplyTo is { } message ? new MessageReference(message) : null,
                Nonce = post.Key,
                EnforceNonce = true,
            },
            files,
            cancellationToken));
    }

    public async Task<PostResult> EditAsync(string channelId, string messageId, ChatPost post, CancellationToken cancellationToken) =>
        ResultOf(await api.EditAsync(channelId, messageId, new DiscordMessage { Embeds = PageOf(post).Embeds }, cancellationToken));

    public async Task<PostResult> FindAsync(string channelId, string key, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var begin = Math.Max(0, since.ToUnixTimeMilliseconds() - DiscordEpoch);
        var after = begin << 22;
        for (var time = 0; time < ReadBackTimes; time++)
        {
            var id = after.ToString(CultureInfo.InvariantCulture);
            var response = await api.MessagesAfterAsync(channelId, id, ReadBack, cancellationToken);
            if (!response.Ok) return ResultOf(response);

            var messages = response.Read(DiscordJson.Default.IReadOnlyListPostedMessage) ?? [];
            var found = messages.FirstOrDefault(message =>
                (message.Author is null || message.Author.Id == identity.UserId)
                && (message.Embeds ?? []).Any(embed => embed.Footer?.Text.Split(" · ").Contains(key) ?? false));
            if (found is not null) return new PostResult(PostOutcome.Sent, found.Id, "");

            after = messages.Select(message => long.TryParse(message.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : after).Append(after).Max();
            if (messages.Count < ReadBack || after >> 22 > begin + ReadBackFor) return new PostResult(PostOutcome.NotThere, null, "The post does not stand in its channel.");
        }

        return new PostResult(PostOutcome.Unknown, null, "So much was written in the channel that the post cannot be looked for.");
    }

    public async Task<string?> PrivateChannelAsync(string userId, CancellationToken cancellationToken)
    {
        var response = await api.PrivateChannelAsync(userId, cancellationToken);
        return response.Ok && response.Body.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    public async Task<string?> WhyNotAsync(string channelId, string? guildId, CancellationToken cancellationToken)
    {
        var channel = await api.ChannelAsync(channelId, cancellationToken);
        if (!channel.Ok) return ResultOf(channel).Sentence;
        if (channel.Read(DiscordJson.Default.ChannelFacts) is not { GuildId: { } home } facts) return "Posts go to the channels of a server only.";
        if (guildId is not null && home != guildId) return "That channel belongs to another server.";
        if (facts.IsForum) return "A forum holds no messages of its own; choose one of its posts.";
        if (identity.UserId is not { } userId) return "The bot is not connected yet; try again in a moment.";

        if (facts is { IsThread: true, ParentId: { } parentId })
        {
            var parent = await api.ChannelAsync(parentId, cancellationToken);
            if (parent.Read(DiscordJson.Default.ChannelFacts) is not { } whole) return ResultOf(parent).Sentence;

            facts = facts with { PermissionOverwrites = whole.PermissionOverwrites };
        }

        var member = await api.MemberAsync(home, userId, cancellationToken);
        var roles = await api.RolesAsync(home, cancellationToken);
        if (member.Read(DiscordJson.Default.MemberFacts) is not { } who || roles.Read(DiscordJson.Default.IReadOnlyListRoleFacts) is not { } all)
            return ResultOf(member.Ok ? roles : member).Sentence;

        var missing = ChannelRights.Missing(ChannelRights.Of(userId, home, who, all, facts), facts.IsThread);
        return missing.Count == 0 ? null : $"I may not post there: give me {string.Join(" and ", missing)} in that channel.";
    }

    /// <summary>What Discord's answer means to whoever wanted to post.</summary>
    public static PostResult ResultOf(DiscordResponse response) => response switch
    {
        { Ok: true } => new PostResult(PostOutcome.Sent, response.Body.TryGetProperty("id", out var id) ? id.GetString() : null, ""),
        { Code: 10003 } => new PostResult(PostOutcome.Gone, null, "The channel no longer exists."),
        { Code: 10008 } => new PostResult(PostOutcome.Gone, null, "The message no longer exists."),
        { Code: 50001 } => new PostResult(PostOutcome.NotAllowed, null, "I cannot see that channel: give me View Channel there."),
        { Code: 50013 } => new PostResult(PostOutcome.NotAllowed, null, "I may not post there: give me Send Messages and Embed Links in that channel."),
        { Code: 200000 } => new PostResult(PostOutcome.Failed, null, "The moderation rules of the server blocked the post."),
        { Status: 401 } => new PostResult(PostOutcome.NotAllowed, null, "Discord refuses the bot's token."),
        { Status: 403 } => new PostResult(PostOutcome.NotAllowed, null, "Discord does not allow the bot to do that."),
        { Status: 404 } => new PostResult(PostOutcome.Gone, null, "Discord does not know that channel or message."),
        { Status: DiscordResponse.NoAnswer or >= 500 } => new PostResult(PostOutcome.Unknown, null, "Discord did not answer; the post may stand there or not."),
        { Status: DiscordResponse.NotSent or 429 } => new PostResult(PostOutcome.Failed, null, "Discord takes no more posts at present; try again later."),
        _ => new PostResult(PostOutcome.Failed, null, $"Discord did not take the post (code {response.Code})."),
    };

    private static ReplyPage PageOf(ChatPost post) => new ReplyPages(post.Locale, new Dictionary<string, string>()).OfPost(post.Reply, post.Key);

    private static List<ChatFile> FilesOf(ChatPost post, ReplyPage page)
    {
        var whole = page.NeedsFile && post.Files.Count == 0
            ? [new ChatFile($"{post.Reply.Command}.md", "text/markdown; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(ReplyMarkdown.Of(post.Reply)))]
            : Array.Empty<ChatFile>();
        var room = LargestFile;
        return [.. post.Files.Concat(whole).Where(file => (room -= file.Content.Length) >= 0).Take(10)];
    }

    private static IReadOnlyList<DiscordAttachment>? AttachmentsOf(List<ChatFile> files) =>
        files.Count == 0 ? null
        : [.. files.Select((file, i) => new DiscordAttachment(i.ToString(CultureInfo.InvariantCulture)) { Filename = file.Name })];
}
