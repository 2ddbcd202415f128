using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>A gateway session, which outlives its sockets.</summary>
internal sealed class SimulatedSession
{
    public required string Id { get; init; }

    public long Seq { get; set; }

    /// <summary>What was dispatched, to be replayed: number and payload.</summary>
    public List<(long Seq, string Payload)> Sent { get; } = [];

    /// <summary>Numbers an event and keeps it.</summary>
    public string Number(string name, JsonNode data)
    {
        Seq++;
        var payload = new JsonObject { ["op"] = 0, ["s"] = Seq, ["t"] = name, ["d"] = data }.ToJsonString();
        Sent.Add((Seq, payload));
        return payload;
    }
}
