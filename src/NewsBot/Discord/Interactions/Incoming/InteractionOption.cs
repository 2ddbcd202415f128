using System.Text.Json;

namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>A value as it was typed, or a verb with its values.</summary>
internal sealed record InteractionOption
{
    public required string Name { get; init; }

    public required int Type { get; init; }

    public JsonElement Value { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>Whether it is the one being typed.</summary>
    public bool Focused { get; init; }

    /// <summary>The value as somebody would type it.</summary>
    public string Typed => Value.ValueKind is JsonValueKind.String ? Value.GetString()! : Value.ValueKind is JsonValueKind.Undefined ? "" : Value.GetRawText();
}
