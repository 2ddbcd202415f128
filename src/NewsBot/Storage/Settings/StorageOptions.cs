using System.ComponentModel.DataAnnotations;

namespace NewsBot.Storage.Settings;

/// <summary>The section `Storage` of the settings.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The database file; relative paths are relative to the settings file.</summary>
    [Required(ErrorMessage = "the setting Storage:Path is empty; it names the database file.")]
    public string Path { get; set; } = "data/newsbot.db";

    /// <summary>For how many days it can be asked how an answer came about; 0: no traces are kept.</summary>
    [Range(0, 3650, ErrorMessage = "the setting Storage:TraceDays must be a number of days from 0 to 3650.")]
    public int TraceDays { get; set; } = 90;
}
