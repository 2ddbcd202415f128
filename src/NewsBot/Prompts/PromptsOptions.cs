using System.ComponentModel.DataAnnotations;

namespace NewsBot.Prompts;

/// <summary>The section `Prompts` of the settings.</summary>
internal sealed class PromptsOptions
{
    public const string Section = "Prompts";

    /// <summary>The folder of the prompt files; relative paths are relative to the settings file.</summary>
    [Required(ErrorMessage = "the setting Prompts:Folder is empty; it names the folder of the prompts.")]
    public string Folder { get; set; } = "prompts";
}
