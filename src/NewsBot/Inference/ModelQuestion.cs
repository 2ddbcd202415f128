using System.Text.Json;

namespace NewsBot.Inference;

/// <summary>What a model is asked.</summary>
internal sealed record ModelQuestion
{
    /// <summary>What it is to do: our own words alone.</summary>
    public required string System { get; init; }

    /// <summary>What it is to do it with: other people's words.</summary>
    public required string Material { get; init; }

    /// <summary>Names the question in traces and recordings: the same for the same prompt and material.</summary>
    public required string Hash { get; init; }

    /// <summary>The JSON schema of the reply.</summary>
    public required JsonElement Schema { get; init; }

    /// <summary>0 (the likeliest words) to 2; null: the model's own.</summary>
    public double? Temperature { get; init; }

    /// <summary>The longest reply in tokens; null: what the settings allow.</summary>
    public int? MostTokens { get; init; }
}
