namespace NewsBot.Ingestion;

/// <summary>The section `Seeds` of the settings.</summary>
internal sealed class SeedsOptions
{
    public const string Section = "Seeds";

    /// <summary>The folder that is read into an archive without any article; empty: none. Relative paths are relative to the settings file.</summary>
    public string Folder { get; set; } = "seeds";
}
