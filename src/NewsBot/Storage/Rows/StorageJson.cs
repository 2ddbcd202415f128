using System.Text.Json.Serialization;

namespace NewsBot.Storage.Rows;

/// <summary>The JSON that stands in columns of the archive.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class StorageJson : JsonSerializerContext;
