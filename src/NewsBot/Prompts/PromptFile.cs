using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace NewsBot.Prompts;

/// <summary>
/// Reads one prompt file in Semantic Kernel's YAML schema (https://learn.microsoft.com/semantic-kernel/concepts/prompts/yaml-schema). The schema's names
/// are those of its JSON form, which the kernel's own type reads. What would not be done is refused: other settings than two, tools, values with markup.
/// </summary>
internal static partial class PromptFile
{
    private static readonly IDeserializer s_yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
    private static readonly ISerializer s_json = new SerializerBuilder().JsonCompatible().Build();
    private static readonly JsonSerializerOptions s_strict = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <exception cref="PromptException">The file is no prompt, or its template and its variables do not agree.</exception>
    public static PromptTemplateConfig Read(string path)
    {
        var file = Path.GetFileName(path);
        var prompt = Parsed(file, File.ReadAllText(path));
        if (prompt.Name != Path.GetFileNameWithoutExtension(path)) throw new PromptException($"The prompt file {file} names its prompt “{prompt.Name}”; the two must agree.");
        if (prompt.TemplateFormat != HandlebarsTemplateFactory.Format)
            throw new PromptException($"The prompt file {file} has template_format “{prompt.TemplateFormat}”; only {HandlebarsTemplateFactory.Format} is read.");
        if (string.IsNullOrWhiteSpace(prompt.Template)) throw new PromptException($"The prompt file {file} has no template.");

        if (prompt.ExecutionSettings.Values.Select(Unread).FirstOrDefault(setting => setting is not null) is { } setting)
            throw new PromptException($"The prompt file {file} has the execution setting {setting}; only temperature and max_tokens are read, as numbers.");
        if (prompt.AllowDangerouslySetContent || prompt.InputVariables.Exists(variable => variable.AllowDangerouslySetContent))
            throw new PromptException($"The prompt file {file} has allow_dangerously_set_content; values are escaped always.");

        var used = Variable().Matches(prompt.Template).Select(match => match.Groups[1].Value).ToHashSet();
        var declared = prompt.InputVariables.Select(variable => variable.Name).ToHashSet();
        if (used.Except(declared).FirstOrDefault() is { } undeclared) throw new PromptException($"The prompt file {file} uses {undeclared} without declaring it.");
        if (declared.Except(used).FirstOrDefault() is { } unused) throw new PromptException($"The prompt file {file} declares {unused} and never uses it.");
        return prompt;
    }

    private static PromptTemplateConfig Parsed(string file, string text)
    {
        try
        {
            return s_yaml.Deserialize<object?>(text) is { } prompt
                ? JsonSerializer.Deserialize<PromptTemplateConfig>(s_json.Serialize(prompt), s_strict)!
                : throw new PromptException($"The prompt file {file} is empty.");
        }
        catch (YamlException exception)
        {
            throw new PromptException($"The prompt file {file} is not valid at line {exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
        catch (JsonException exception)
        {
            var field = exception.Path is { Length: > 2 } path ? path[2..] : "the whole"; // behind "$."
            throw new PromptException($"The prompt file {file} is not valid: {field} is unknown, or of another kind than it has to be.", exception);
        }
        catch (ArgumentException exception)
        {
            throw new PromptException($"The prompt file {file} is not valid: a field that needs a value has none.", exception);
        }
    }

    // The name of a setting that nobody heeds, or that is no number; null: there is none.
    private static string? Unread(PromptExecutionSettings? settings) => settings switch
    {
        null => null,
        { FunctionChoiceBehavior: not null } => "function_choice_behavior",
        { ModelId: not null } => "model_id",
        _ => settings.ExtensionData?.FirstOrDefault(
            setting => setting.Key is not ("temperature" or "max_tokens") || setting.Value is not JsonElement { ValueKind: JsonValueKind.Number }).Key,
    };

    [GeneratedRegex(@"\{\{[{~#]*\s*([a-z_]+)\s*~?\}", RegexOptions.None, 500)]
    private static partial Regex Variable();
}
