using System.Text.Json;

namespace NewsBot.Ingestion.Json;

/// <summary>Parses JSON that strangers wrote, bounded in depth.</summary>
internal static class JsonText
{
    private const int Deepest = 64;

    /// <summary>The document, to be disposed; null where there is none, with the reason in one plain sentence.</summary>
    /// <param name="text">The document, decoded.</param>
    /// <param name="problem">Null where a document is returned.</param>
    public static JsonDocument? Parse(string text, out string? problem)
    {
        try
        {
            problem = null;
            return JsonDocument.Parse(text.AsMemory().TrimStart('\uFEFF'), new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = Deepest });
        }
        catch (JsonException exception)
        {
            problem = exception.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase)
                ? $"It is nested more than {Deepest} deep."
                : $"It is not well-formed JSON (line {exception.LineNumber + 1}).";
            return null;
        }
    }

    /// <summary>The text of the first of those properties that has one; null where none has. Letter case counts.</summary>
    public static string? Text(this JsonElement item, params ReadOnlySpan<string> names)
    {
        if (item.ValueKind is not JsonValueKind.Object) return null;
        foreach (var name in names)
            if (item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text) return text;
        return null;
    }

    /// <summary>The elements of the first of those properties that is a list; empty where none is.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement item, params ReadOnlySpan<string> names)
    {
        if (item.ValueKind is not JsonValueKind.Object) return [];
        foreach (var name in names)
            if (item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array) return value.EnumerateArray();
        return [];
    }
}
