using System.Diagnostics;
using System.Globalization;
using System.Numerics.Tensors;

namespace NewsBot.Lab.Scale;

/// <summary>What the machine can do at most, to hold the bot's figures against.</summary>
internal static class PhysicalLimits
{
    private const int Floats = 1 << 26; // 256 MiB: beyond every cache
    private const int Flushes = 40;

    /// <summary>How fast one thread reads memory, in gigabytes a second: the best of several passes.</summary>
    public static double MemoryBandwidth()
    {
        var block = new float[Floats];
        Array.Fill(block, 1f);
        var best = double.MaxValue;
        for (var pass = 0; pass < 5; pass++)
        {
            var watch = Stopwatch.StartNew();
            if (TensorPrimitives.Sum<float>(block) < 0) throw new InvalidOperationException();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return Floats * sizeof(float) / best / 1e9;
    }

    /// <summary>How many small writes a second a folder makes durable, one after another.</summary>
    public static double DurableWrites(string folder)
    {
        var path = Path.Combine(folder, "flush.tmp");
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        var page = new byte[4096];
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Flushes; i++)
        {
            stream.Write(page);
            stream.Flush(flushToDisk: true);
        }

        return Flushes / watch.Elapsed.TotalSeconds;
    }

    public static string Line(string folder) => string.Create(
        CultureInfo.InvariantCulture, $"one thread reads {MemoryBandwidth():N1} GB of memory a second; {DurableWrites(folder):N0} durable writes a second");
}
