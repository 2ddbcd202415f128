using System.Text.Json.Serialization;
using NewsBot.Replies;

namespace NewsBot.Storage.Digests;

/// <summary>How replies and lists stand in columns of the ledger: all of a reply, so that a message that was made before a stop is posted after it as it was made.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class DigestJson : JsonSerializerContext;
