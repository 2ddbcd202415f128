using System.Diagnostics;
using System.Globalization;

namespace NewsBot.Lab.Scale;

/// <summary>How long a thing took, several times over, by the clock and by the processor.</summary>
internal sealed class Latencies
{
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _processor = [];

    /// <summary>The heading of the table that <see cref="Line"/> writes.</summary>
    public static string Heading { get; } = $"{"milliseconds",-34} {"p50",8} {"p95",8} {"p99",8} {"cpu p50",8} {"cpu p95",8}";

    /// <summary>Does a thing and measures it.</summary>
    public void Measure(Action action)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        action();
        _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    /// <summary>Does a thing and measures it.</summary>
    public async Task MeasureAsync(Func<Task> action)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await action();
        _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    /// <summary>Adds a time that was taken elsewhere, by the clock alone.</summary>
    public void Add(double milliseconds) => _milliseconds.Add(milliseconds);

    public void Add(Latencies others)
    {
        _milliseconds.AddRange(others._milliseconds);
        _processor.AddRange(others._processor);
    }

    /// <summary>A line of the table: half, nineteen of twenty and ninety-nine of a hundred took at most that.</summary>
    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34} {At(_milliseconds, 0.5),8:F1} {At(_milliseconds, 0.95),8:F1} {At(_milliseconds, 0.99),8:F1} {At(_processor, 0.5),8:F1} {At(_processor, 0.95),8:F1}  ({_milliseconds.Count})");

    private static double At(List<double> taken, double share)
    {
        if (taken.Count == 0) return 0;
        taken.Sort();
        return taken[Math.Min(taken.Count - 1, (int)(share * taken.Count))];
    }
}
