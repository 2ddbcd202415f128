using System.Diagnostics;
using System.Globalization;

namespace NewsBot.Lab.Scale;

/// <summary>How long a thing took, several times over.</summary>
internal sealed class Latencies
{
    private readonly List<double> _milliseconds = [];

    /// <summary>Does a thing once to warm it, and then measures it once.</summary>
    public void Measure(Action action)
    {
        action();
        var watch = Stopwatch.StartNew();
        action();
        _milliseconds.Add(watch.Elapsed.TotalMilliseconds);
    }

    public void Add(TimeSpan taken) => _milliseconds.Add(taken.TotalMilliseconds);

    public void Add(Latencies others) => _milliseconds.AddRange(others._milliseconds);

    /// <summary>The line of a table: half, nineteen of twenty and ninety-nine of a hundred took at most that, in milliseconds.</summary>
    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-34} {At(0.5),8:F1} {At(0.95),8:F1} {At(0.99),8:F1}  ({_milliseconds.Count})");

    private double At(double share)
    {
        if (_milliseconds.Count == 0) return 0;
        _milliseconds.Sort();
        return _milliseconds[Math.Min(_milliseconds.Count - 1, (int)(share * _milliseconds.Count))];
    }
}
