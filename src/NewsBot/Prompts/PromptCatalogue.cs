using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Microsoft.Extensions.Options;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace NewsBot.Prompts;

/// <summary>Every prompt file of the folder, read and checked once.</summary>
internal sealed partial class PromptCatalogue
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<PromptVariable>, List<PromptVariable>>()
        .WithTypeMapping<IReadOnlyDictionary<string, PromptSettings>, Dictionary<string, PromptSettings>>()
        .Build();

    private readonly Dictionary<string, Prompt> _prompts;
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> _templates;

    /// <exception cref="PromptException">The folder is missing, or a file in it is no prompt.</exception>
    public PromptCatalogue(IOptions<PromptsOptions> options)
    {
        var folder = options.Value.Folder;
        if (!Directory.Exists(folder)) throw new PromptException($"The folder of the prompts, {folder}, does not exist (setting Prompts:Folder).");

        // A value is text for a model, not for a page: it goes in as it is, once, and is never read as a template itself.
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
        _prompts = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Read).ToDictionary(prompt => prompt.Name);
        _templates = _prompts.ToDictionary(prompt => prompt.Key, prompt => Compiled(handlebars, prompt.Value));
    }

    /// <summary>By name.</summary>
    public IReadOnlyDictionary<string, Prompt> All => _prompts;

    /// <summary>The text of a prompt with its values put in; defaults stand for what is not given.</summary>
    /// <exception cref="PromptException">There is no such prompt, a value that it needs is missing, or it has no such variable.</exception>
    public string Render(string name, IReadOnlyDictionary<string, string> values)
    {
        if (!_prompts.TryGetValue(name, out var prompt)) throw new PromptException($"There is no prompt {name}.");
        if (values.Keys.FirstOrDefault(key => prompt.InputVariables.All(variable => variable.Name != key)) is { } unknown)
            throw new PromptException($"The prompt {name} has no variable {unknown}.");

        return _templates[name](prompt.InputVariables.ToDictionary(
            variable => variable.Name,
            variable => values.GetValueOrDefault(variable.Name) ?? variable.Default ?? throw new PromptException($"The prompt {name} needs {variable.Name}.")));
    }

    private static Prompt Read(string path)
    {
        var file = Path.GetFileName(path);
        Prompt prompt;
        try
        {
            prompt = s_yaml.Deserialize<Prompt>(File.ReadAllText(path)) ?? throw new PromptException($"The prompt file {file} is empty.");
        }
        catch (YamlException exception)
        {
            throw new PromptException($"The prompt file {file} is not valid at line {exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }

        if (prompt.Name != Path.GetFileNameWithoutExtension(path)) throw new PromptException($"The prompt file {file} names its prompt “{prompt.Name}”; the two must agree.");
        if (prompt.TemplateFormat != "handlebars") throw new PromptException($"The prompt file {file} has template_format “{prompt.TemplateFormat}”; only handlebars is read.");
        if (string.IsNullOrWhiteSpace(prompt.Template)) throw new PromptException($"The prompt file {file} has no template.");

        var used = Variable().Matches(prompt.Template).Select(match => match.Groups[1].Value).ToHashSet();
        var declared = prompt.InputVariables.Select(variable => variable.Name).ToHashSet();
        if (used.Except(declared).FirstOrDefault() is { } undeclared) throw new PromptException($"The prompt file {file} uses {undeclared} without declaring it.");
        if (declared.Except(used).FirstOrDefault() is { } unused) throw new PromptException($"The prompt file {file} declares {unused} and never uses it.");
        return prompt;
    }

    private static HandlebarsTemplate<object, object> Compiled(IHandlebars handlebars, Prompt prompt)
    {
        try
        {
            return handlebars.Compile(prompt.Template);
        }
        catch (HandlebarsException exception)
        {
            throw new PromptException($"The template of the prompt {prompt.Name} is not valid: {exception.Message}", exception);
        }
    }

    [GeneratedRegex(@"\{\{[{~#]*\s*([a-z_]+)\s*~?\}", RegexOptions.None, 500)]
    private static partial Regex Variable();
}
