using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NewsBot.Chat;

namespace NewsBot.Discord.Operation;

/// <summary>What the bot counts and measures about itself, in Prometheus' text form.</summary>
internal sealed class DiscordMetrics
{
    private readonly ConcurrentDictionary<string, long> _counters = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<double>> _gauges = new(StringComparer.Ordinal);
    private readonly Durations _http = new();
    private readonly Durations _acknowledged = new();
    private readonly Durations _answered = new();
    private readonly Durations _heartbeat = new();

    /// <summary>The connection's state as the gateway last told it.</summary>
    public ConnectionState Connection { get; set; }

    /// <summary>Shows a value that is read whenever somebody asks for the figures.</summary>
    public void Watch(string name, Func<double> value) => _gauges[name] = value;

    /// <summary>Counts one more of something ("gateway_resumes").</summary>
    public void Count(string name) => _counters.AddOrUpdate(name, 1, static (_, count) => count + 1);

    /// <summary>How often something was counted.</summary>
    public long Counted(string name) => _counters.GetValueOrDefault(name);

    public void HttpAnswered(int status, TimeSpan took)
    {
        Count(string.Create(CultureInfo.InvariantCulture, $"http_requests{{status=\"{status}\"}}"));
        _http.Add(took);
    }

    /// <summary>From the interaction's arrival to Discord's answer that it is acknowledged.</summary>
    public void Acknowledged(TimeSpan took) => _acknowledged.Add(took);

    /// <summary>From the interaction's arrival to Discord's answer that the reply stands.</summary>
    public void Answered(TimeSpan took) => _answered.Add(took);

    /// <summary>From a heartbeat to its acknowledgement.</summary>
    public void HeartbeatAnswered(TimeSpan took) => _heartbeat.Add(took);

    /// <summary>All of it: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format.</summary>
    public string ToPrometheus()
    {
        var text = new StringBuilder();
        text.Append("# TYPE newsbot_discord_connection gauge\n");
        foreach (var state in Enum.GetValues<ConnectionState>())
            text.Append(CultureInfo.InvariantCulture, $"newsbot_discord_connection{{state=\"{state.ToString().ToLowerInvariant()}\"}} {(Connection == state ? 1 : 0)}\n");
        foreach (var (name, value) in _gauges.OrderBy(gauge => gauge.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"# TYPE newsbot_discord_{name} gauge\nnewsbot_discord_{name} {value()}\n");
        var family = "";
        foreach (var (name, count) in _counters.OrderBy(counter => counter.Key, StringComparer.Ordinal))
        {
            var parts = name.Split('{', 2);
            if (family != parts[0]) text.Append(CultureInfo.InvariantCulture, $"# TYPE newsbot_discord_{parts[0]}_total counter\n");
            family = parts[0];
            text.Append(CultureInfo.InvariantCulture, $"newsbot_discord_{parts[0]}_total{(parts.Length > 1 ? "{" + parts[1] : "")} {count}\n");
        }

        _http.Write(text, "http_seconds");
        _acknowledged.Write(text, "acknowledge_seconds");
        _answered.Write(text, "answer_seconds");
        _heartbeat.Write(text, "heartbeat_seconds");
        return text.ToString();
    }
}
