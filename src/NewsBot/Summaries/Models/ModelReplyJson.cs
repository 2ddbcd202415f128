using System.Text.Json.Serialization;

namespace NewsBot.Summaries.Models;

/// <summary>Reads the replies of models.</summary>
[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true, MaxDepth = 16, RespectNullableAnnotations = true, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ModelReply))]
internal sealed partial class ModelReplyJson : JsonSerializerContext;
