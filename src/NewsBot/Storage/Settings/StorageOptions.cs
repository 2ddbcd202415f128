using System.ComponentModel.DataAnnotations;

namespace NewsBot.Storage.Settings;

/// <summary>The section `Storage` of the settings.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The database file; relative paths are relative to the settings file.</summary>
    [Required(ErrorMessage = "the setting Storage:Path is empty; it names the database file.")]
    public string Path { get; set; } = "data/newsbot.db";
}
