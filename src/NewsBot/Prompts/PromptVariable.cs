namespace NewsBot.Prompts;

/// <summary>A value that a prompt's template takes.</summary>
internal sealed record PromptVariable
{
    public string Name { get; init; } = "";

    public string Description { get; init; } = "";

    public string? Default { get; init; }

    public bool IsRequired { get; init; }
}
