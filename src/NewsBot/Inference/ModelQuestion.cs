using System.Text.Json;
using Microsoft.SemanticKernel;

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

    /// <summary>How the prompt wants the model to be called; null: as the model does by itself.</summary>
    public PromptExecutionSettings? Settings { get; init; }
}
