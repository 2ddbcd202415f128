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
    private const int ReadBack = 100;
    private const int MostPages = 5; // of one post; the rest stands in the attached file
    private const long LargestFile = 10 * 1024 * 1024; // bytes

    public ConnectionState State => metrics.Connection;

    public async Task<PostResult> SendAsync(ChatPost post, CancellationToken cancellationToken)
    {
        var pages = new ReplyPages(post.Locale, new Dictionary<string, string>()).Of(post.Reply, post.Key);
        var files = FilesOf(post, pages);
        PostResult? first = null;
        for (var i = 0; i < Math.Min(pages.Count, MostPages); i++)
        {
            var response = await api.PostAsync(
                post.ChannelId,
                new DiscordMessage
                {
                    Embeds = pages[i].Embeds,
                    Attachments = i == 0 ? AttachmentsOf(files) : null,
                    Nonce = i == 0 ? post.Key : $"{post.Key[..Math.Min(post.Key.Length, MessageLimits.Nonce - 2)]}.{i}",
                    EnforceNonce = true,
                },
                i == 0 ? files : [],
                cancellationToken);
            var result = ResultOf(response);
            first ??= result;
            if (result.Outcome is not PostOutcome.Sent) break;
        }

        return first!;
    }

    public async Task<PostResult> EditAsync(string channelId, string messageId, ChatPost post, CancellationToken cancellationToken)
    {
        var page = new ReplyPages(post.Locale, new Dictionary<string, string>()).Of(post.Reply, post.Key)[0];
        return ResultOf(await api.EditAsync(channelId, messageId, new DiscordMessage { Embeds = page.Embeds }, cancellationToken));
    }

    public async Task<PostResult> FindAsync(string channelId, string key, CancellationToken cancellationToken)
    {
        var response = await api.MessagesAsync(channelId, ReadBack, cancellationToken);
        if (!response.Ok) return ResultOf(response);

        var messages = response.Read(DiscordJson.Default.IReadOnlyListPostedMessage) ?? [];
        var found = messages.LastOrDefault(message => // the oldest, for it holds the first page
            (message.Author is null || message.Author.Id == identity.UserId)
            && (message.Embeds ?? []).Any(embed => embed.Footer?.Text.Split(" · ").Contains(key) ?? false));
        return found is null ? new PostResult(PostOutcome.NotThere, null, "The post is not among the latest messages of its channel.")
            : new PostResult(PostOutcome.Sent, found.Id, "");
    }

    public async Task<string?> WhyNotAsync(string channelId, CancellationToken cancellationToken)
    {
        var channel = await api.ChannelAsync(channelId, cancellationToken);
        if (!channel.Ok) return ResultOf(channel).Sentence;
        if (channel.Read(DiscordJson.Default.ChannelFacts) is not { GuildId: { } guildId } facts) return "Posts go to the channels of a server only.";
        if (identity.UserId is not { } userId) return "The bot is not connected yet; try again in a moment.";

        var member = await api.MemberAsync(guildId, userId, cancellationToken);
        var roles = await api.RolesAsync(guildId, cancellationToken);
        if (member.Read(DiscordJson.Default.MemberFacts) is not { } who || roles.Read(DiscordJson.Default.IReadOnlyListRoleFacts) is not { } all)
            return ResultOf(member.Ok ? roles : member).Sentence;

        var missing = ChannelRights.Missing(ChannelRights.Of(userId, guildId, who, all, facts));
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

    private static List<ChatFile> FilesOf(ChatPost post, IReadOnlyList<ReplyPage> pages)
    {
        var whole = pages.Count > MostPages || pages.Any(page => page.NeedsFile)
            ? [new ChatFile($"{post.Reply.Command}.md", "text/markdown; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(ReplyMarkdown.Of(post.Reply)))]
            : Array.Empty<ChatFile>();
        var room = LargestFile;
        return [.. post.Files.Concat(whole).Where(file => (room -= file.Content.Length) >= 0).Take(10)];
    }

    private static IReadOnlyList<DiscordAttachment>? AttachmentsOf(List<ChatFile> files) =>
        files.Count == 0 ? null
        : [.. files.Select((file, i) => new DiscordAttachment(i.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Filename = file.Name })];
}
