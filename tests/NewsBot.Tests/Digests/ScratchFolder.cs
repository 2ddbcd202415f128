namespace NewsBot.Tests.Digests;

/// <summary>A folder of its own, in memory where the machine has such a place: a simulated year makes as many durable commits as a real one.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    public ScratchFolder()
    {
        Path = System.IO.Path.Combine(Directory.Exists(Memory) ? Memory : System.IO.Path.GetTempPath(), $"newsbot-test-{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
