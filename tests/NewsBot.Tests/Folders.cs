namespace NewsBot.Tests;

/// <summary>Where the tests find the project and what lies beside it.</summary>
internal static class Folders
{
    /// <summary>The folder of NewsBot.sln.</summary>
    public static string Project { get; } = FindProject();

    /// <summary>The evaluation material beside the project; null where it is absent.</summary>
    public static string? Shared { get; } =
        Path.GetFullPath(Path.Combine(Project, "..", "shared")) is var shared && Directory.Exists(shared) ? shared : null;

    private static string FindProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "NewsBot.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
