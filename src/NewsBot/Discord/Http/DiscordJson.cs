using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Discord.Channels;
using NewsBot.Discord.Gateway.Payloads;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Http;

/// <summary>How everything that goes to or comes from Discord is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>))]
[JsonSerializable(typeof(IReadOnlyList<RegisteredCommand>))]
[JsonSerializable(typeof(DiscordMessage))]
[JsonSerializable(typeof(IReadOnlyList<DiscordMessage>))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(CompletionResponse))]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(Identify))]
[JsonSerializable(typeof(Resume))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(ChannelFacts))]
[JsonSerializable(typeof(PostedMessage))]
[JsonSerializable(typeof(IReadOnlyList<PostedMessage>))]
[JsonSerializable(typeof(Recipient))]
[JsonSerializable(typeof(MemberFacts))]
[JsonSerializable(typeof(IReadOnlyList<RoleFacts>))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>A value as UTF-8.</summary>
    public static byte[] Bytes<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.SerializeToUtf8Bytes(value, type);
}
