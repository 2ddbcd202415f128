namespace NewsBot.Tests;

/// <summary>A test that needs the signals of Unix and is skipped, visibly, elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no such signal";
    }
}
