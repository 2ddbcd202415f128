using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace NewsBot.Prompts;

/// <summary>Every prompt file of the folder, read and checked once.</summary>
internal sealed class PromptCatalogue
{
    /// <summary>The name of the plugin: `prompts`.</summary>
    public const string Plugin = "prompts";

    // A template is text alone: it calls no function, so that it needs none of a kernel's.
    private static readonly Kernel s_kernel = new();

    private readonly Dictionary<string, PromptTemplateConfig> _prompts;
    private readonly Dictionary<string, IPromptTemplate> _templates;

    /// <exception cref="PromptException">The folder is missing, or a file in it is no prompt.</exception>
    public PromptCatalogue(IOptions<PromptsOptions> options, IPromptTemplateFactory templates)
    {
        var folder = options.Value.Folder;
        if (!Directory.Exists(folder)) throw new PromptException($"The folder of the prompts, {folder}, does not exist (setting Prompts:Folder).");

        _prompts = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(PromptFile.Read).ToDictionary(prompt => prompt.Name!);
        _templates = _prompts.ToDictionary(prompt => prompt.Key, prompt => templates.Create(prompt.Value));
    }

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, PromptTemplateConfig> All => _prompts;

    /// <summary>The text of a prompt with its values put in; defaults stand for what is not given.</summary>
    /// <exception cref="PromptException">There is no such prompt, a value that it needs is missing, or it has no such variable.</exception>
    public Task<string> RenderAsync(string name, KernelArguments values, CancellationToken cancellationToken) =>
        _templates.TryGetValue(name, out var template)
            ? template.RenderAsync(s_kernel, values, cancellationToken)
            : throw new PromptException($"There is no prompt {name}.");

    /// <summary>Each prompt as a function of Semantic Kernel, which sends the rendered text to the kernel's chat client.</summary>
    public KernelPlugin AsPlugin() => KernelPluginFactory.CreateFromFunctions(
        Plugin, "The prompts of the folder.", _prompts.Values.Select(prompt => KernelFunctionFactory.CreateFromPrompt(_templates[prompt.Name!], prompt)));
}
