using System.Text.Json.Serialization;

namespace NewsBot.Storage.Conversations;

/// <summary>How lists and maps are written into a column.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class ConversationJson : JsonSerializerContext;
