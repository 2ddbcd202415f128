namespace NewsBot;

/// <summary>Where `appsettings.json`, `prompts/` and `seeds/` are: the working directory, else beside the executable.</summary>
internal static class SettingsFolder
{
    public const string FileName = "appsettings.json";

    public static string Find() => File.Exists(Path.Combine(Environment.CurrentDirectory, FileName)) ? Environment.CurrentDirectory : AppContext.BaseDirectory;
}
