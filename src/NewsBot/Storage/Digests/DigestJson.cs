using System.Text.Json.Serialization;
using NewsBot.Replies;

namespace NewsBot.Storage.Digests;

/// <summary>How replies and lists stand in columns of the ledger: all of a reply, so that what was composed before a stop is what is posted after it.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class DigestJson : JsonSerializerContext;
