using System.Globalization;
using System.Text;

namespace NewsBot.Discord.Operation;

/// <summary>A histogram of how long something took.</summary>
internal sealed class Durations
{
    private static readonly double[] Bounds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100]; // seconds

    private readonly Lock _gate = new();
    private readonly long[] _upTo = new long[Bounds.Length];
    private long _count;
    private double _sum;

    public void Add(TimeSpan took)
    {
        lock (_gate)
        {
            _count++;
            _sum += took.TotalSeconds;
            for (var i = 0; i < Bounds.Length; i++)
                if (took.TotalSeconds <= Bounds[i]) _upTo[i]++;
        }
    }

    /// <summary>Appends it as the Prometheus histogram "newsbot_discord_" + <paramref name="name"/>.</summary>
    public void Write(StringBuilder text, string name)
    {
        lock (_gate)
        {
            text.Append(CultureInfo.InvariantCulture, $"# TYPE newsbot_discord_{name} histogram\n");
            for (var i = 0; i < Bounds.Length; i++)
                text.Append(CultureInfo.InvariantCulture, $"newsbot_discord_{name}_bucket{{le=\"{Bounds[i]}\"}} {_upTo[i]}\n");
            text.Append(CultureInfo.InvariantCulture, $"newsbot_discord_{name}_bucket{{le=\"+Inf\"}} {_count}\n");
            text.Append(CultureInfo.InvariantCulture, $"newsbot_discord_{name}_sum {_sum}\nnewsbot_discord_{name}_count {_count}\n");
        }
    }
}
