namespace NewsBot.Lab;

/// <summary>Where the evaluation data lies.</summary>
internal static class EvaluationData
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "NEWSBOT_EVALUATION_DATA";

    /// <summary>The folder that <see cref="Variable"/> names, else `../shared/data` beside the project; null where it is absent.</summary>
    public static string? Folder()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? Path.GetFullPath(named) : null;

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "..", "shared", "data");
            if (File.Exists(Path.Combine(folder.FullName, "NewsBot.sln"))) return Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
        }

        return null;
    }
}
