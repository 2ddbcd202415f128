namespace NewsBot.Summaries.Traces;

/// <summary>How a model was asked and what it replied.</summary>
internal sealed record TracedModel
{
    /// <summary>As configured.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the prompt file.</summary>
    public required string Prompt { get; init; }

    /// <summary>See <see cref="NewsBot.Summaries.Models.ModelDraft.PromptHash"/>.</summary>
    public required string PromptHash { get; init; }

    /// <summary>The reply as it came; empty where none came.</summary>
    public string Reply { get; init; } = "";

    /// <summary>Why it was of no use, as half a sentence; null where it replied as asked.</summary>
    public string? Failure { get; init; }
}
