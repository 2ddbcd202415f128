using System.Text.Json;

namespace NewsBot.Summaries.Models;

/// <summary>The one form in which a model may reply.</summary>
internal sealed record ModelReply
{
    /// <summary>Empty where the passages support none.</summary>
    public required IReadOnlyList<ModelClaim> Claims { get; init; }

    /// <summary>The schema that the endpoint is asked to keep to: strict, so that every field is required and no other allowed.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse(
        """
        {
          "type": "object",
          "properties": {
            "claims": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "claim": { "type": "string" },
                  "evidence": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": { "passage": { "type": "integer" }, "quote": { "type": "string" } },
                      "required": ["passage", "quote"],
                      "additionalProperties": false
                    }
                  }
                },
                "required": ["claim", "evidence"],
                "additionalProperties": false
              }
            }
          },
          "required": ["claims"],
          "additionalProperties": false
        }
        """).RootElement.Clone();

    /// <summary>Reads a reply; prose around the object, as some models write it, is passed over.</summary>
    /// <returns>Null where it holds no such object.</returns>
    public static ModelReply? Read(string text)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start) return null;

        try
        {
            var reply = JsonSerializer.Deserialize(text.AsSpan(start, end - start + 1), ModelReplyJson.Default.ModelReply);
            return reply is { Claims: not null } && reply.Claims.All(claim => claim is { Claim: not null, Evidence: not null } && claim.Evidence.All(quote => quote?.Quote is not null)) ? reply : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
