using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.Json;

/// <summary>Parses JSON that strangers wrote, bounded in depth.</summary>
internal static partial class JsonText
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
            return JsonDocument.Parse(Whole(text).AsMemory().TrimStart('\uFEFF'), new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = Deepest });
        }
        catch (JsonException exception)
        {
            problem = exception.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase)
                ? $"It is nested more than {Deepest} deep."
                : $"It is not well-formed JSON (line {exception.LineNumber + 1}).";
            return null;
        }
    }

    /// <summary>JSON whose escaped halves of characters ("\ud83d" alone, where an emoji was cut in two) are written as U+FFFD: a half could not be read as text.</summary>
    public static string Whole(string text) => text.Contains("\\u", StringComparison.Ordinal) ? Halves().Replace(text, "\\ufffd") : text;

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

    // Behind an even number of backslashes: others escape the next backslash, not the u.
    [GeneratedRegex("""(?<=(?<!\\)(?:\\\\)*)(?:\\u[dD][89aAbB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89aAbB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Halves();
}
