namespace NewsBot.Prompts;

/// <summary>How a model is to be called with a prompt.</summary>
internal sealed record PromptSettings
{
    /// <summary>0 (the likeliest words) to 2.</summary>
    public double? Temperature { get; init; }

    /// <summary>The longest reply, in the model's tokens.</summary>
    public int? MaxTokens { get; init; }
}
