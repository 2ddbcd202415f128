using System.Text.Json.Serialization;

namespace NewsBot.Summaries.Traces;

/// <summary>The JSON form in which traces are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnswerTrace))]
internal sealed partial class TraceJson : JsonSerializerContext;
