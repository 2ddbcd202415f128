namespace NewsBot.Prompts;

/// <summary>
/// One prompt file in Semantic Kernel's YAML schema
/// (https://learn.microsoft.com/semantic-kernel/concepts/prompts/yaml-schema), so that a Kernel can load the same file as a function.
/// </summary>
internal sealed record Prompt
{
    public string Name { get; init; } = "";

    public string Description { get; init; } = "";

    public string TemplateFormat { get; init; } = "";

    public string Template { get; init; } = "";

    public IReadOnlyList<PromptVariable> InputVariables { get; init; } = [];

    /// <summary>By service id; "default" holds for every service.</summary>
    public IReadOnlyDictionary<string, PromptSettings> ExecutionSettings { get; init; } = new Dictionary<string, PromptSettings>();
}
