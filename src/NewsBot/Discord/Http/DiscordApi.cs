using System.Globalization;
using NewsBot.Chat;
using NewsBot.Discord.Channels;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Http;

/// <summary>The calls of Discord's HTTP API that the bot makes, one method each.</summary>
internal sealed class DiscordApi(DiscordHttp http)
{
    /// <summary>An acknowledgement is worth nothing after three seconds.</summary>
    private static readonly TimeSpan ToAcknowledge = TimeSpan.FromSeconds(3);

    /// <summary>Where the gateway is and how many sessions may still be started.</summary>
    public Task<DiscordResponse> GatewayAsync(CancellationToken cancellationToken) =>
        http.SendAsync(Get("gateway/bot", "GET gateway/bot", ""), cancellationToken);

    /// <summary>Replaces all commands of a server, or the global ones where <paramref name="guildId"/> is null.</summary>
    public Task<DiscordResponse> OverwriteCommandsAsync(string applicationId, string? guildId, byte[] commands, CancellationToken cancellationToken)
    {
        var scope = guildId is null ? "" : $"/guilds/{guildId}";
        return http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Put,
                Path = $"applications/{applicationId}{scope}/commands",
                Route = guildId is null ? "PUT applications/commands" : "PUT applications/guilds/commands",
                Resource = guildId ?? "",
                Json = commands,
            },
            cancellationToken);
    }

    /// <summary>Gives an interaction its first answer.</summary>
    public Task<DiscordResponse> RespondAsync(string interactionId, string token, InteractionResponse response, CancellationToken cancellationToken) =>
        CallbackAsync(interactionId, token, DiscordJson.Bytes(response, DiscordJson.Default.InteractionResponse), cancellationToken);

    /// <summary>Offers values for the option that is being typed.</summary>
    public Task<DiscordResponse> CompleteAsync(string interactionId, string token, CompletionResponse response, CancellationToken cancellationToken) =>
        CallbackAsync(interactionId, token, DiscordJson.Bytes(response, DiscordJson.Default.CompletionResponse), cancellationToken);

    /// <summary>Puts the answer in the place of the first one.</summary>
    public Task<DiscordResponse> EditOriginalAsync(
        string applicationId, string token, DiscordMessage message, IReadOnlyList<ChatFile> files, CancellationToken cancellationToken) =>
        http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Patch,
                Path = $"webhooks/{applicationId}/{Uri.EscapeDataString(token)}/messages/@original",
                Route = "PATCH webhooks/messages",
                Resource = token,
                Json = DiscordJson.Bytes(message, DiscordJson.Default.DiscordMessage),
                Files = files,
                OfInteraction = true,
            },
            cancellationToken);

    /// <summary>Posts a message in a channel. Repeatable only with a nonce that Discord enforces.</summary>
    public Task<DiscordResponse> PostAsync(string channelId, DiscordMessage message, IReadOnlyList<ChatFile> files, CancellationToken cancellationToken) =>
        http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Post,
                Path = $"channels/{channelId}/messages",
                Route = "POST channels/messages",
                Resource = channelId,
                Json = DiscordJson.Bytes(message, DiscordJson.Default.DiscordMessage),
                Files = files,
                Repeatable = message is { Nonce: not null, EnforceNonce: true },
            },
            cancellationToken);

    public Task<DiscordResponse> EditAsync(string channelId, string messageId, DiscordMessage message, CancellationToken cancellationToken) =>
        http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Patch,
                Path = $"channels/{channelId}/messages/{messageId}",
                Route = "PATCH channels/messages",
                Resource = channelId,
                Json = DiscordJson.Bytes(message, DiscordJson.Default.DiscordMessage),
            },
            cancellationToken);

    /// <summary>The messages of a channel that come right after an id, which need not be a message's; newest first.</summary>
    public Task<DiscordResponse> MessagesAfterAsync(string channelId, string id, int count, CancellationToken cancellationToken) =>
        http.SendAsync(
            Get(string.Create(CultureInfo.InvariantCulture, $"channels/{channelId}/messages?limit={count}&after={id}"), "GET channels/messages", channelId),
            cancellationToken);

    /// <summary>The channel where the bot and one person are alone; made where there is none yet.</summary>
    public Task<DiscordResponse> PrivateChannelAsync(string userId, CancellationToken cancellationToken) =>
        http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Post,
                Path = "users/@me/channels",
                Route = "POST users/@me/channels",
                Resource = "",
                Json = DiscordJson.Bytes(new Recipient(userId), DiscordJson.Default.Recipient),
                Repeatable = true, // the same channel each time
            },
            cancellationToken);

    public Task<DiscordResponse> ChannelAsync(string channelId, CancellationToken cancellationToken) =>
        http.SendAsync(Get($"channels/{channelId}", "GET channels", channelId), cancellationToken);

    public Task<DiscordResponse> MemberAsync(string guildId, string userId, CancellationToken cancellationToken) =>
        http.SendAsync(Get($"guilds/{guildId}/members/{userId}", "GET guilds/members", guildId), cancellationToken);

    public Task<DiscordResponse> RolesAsync(string guildId, CancellationToken cancellationToken) =>
        http.SendAsync(Get($"guilds/{guildId}/roles", "GET guilds/roles", guildId), cancellationToken);

    private static DiscordRequest Get(string path, string route, string resource) =>
        new() { Method = HttpMethod.Get, Path = path, Route = route, Resource = resource };

    private Task<DiscordResponse> CallbackAsync(string interactionId, string token, byte[] json, CancellationToken cancellationToken) =>
        http.SendAsync(
            new DiscordRequest
            {
                Method = HttpMethod.Post,
                Path = $"interactions/{interactionId}/{Uri.EscapeDataString(token)}/callback",
                Route = "POST interactions/callback",
                Resource = token,
                Json = json,
                OfInteraction = true,
                Patience = ToAcknowledge,
            },
            cancellationToken);
}
