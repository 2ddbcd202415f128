using System.Diagnostics;

namespace NewsBot.Tests;

/// <summary>The program that was built with the tests, started as a process of its own.</summary>
internal static class BuiltProgram
{
    /// <summary>Starts it in the project's folder, with its outputs redirected.</summary>
    public static Process Start(IReadOnlyList<string> args, IReadOnlyDictionary<string, string>? environment = null)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory); // bin/Debug/net10.0 of its own project
        var start = new ProcessStartInfo
        {
            FileName = Path.Combine(Folders.Project, "src", "NewsBot", "bin", built.Parent!.Name, built.Name, OperatingSystem.IsWindows() ? "newsbot.exe" : "newsbot"),
            WorkingDirectory = Folders.Project,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
