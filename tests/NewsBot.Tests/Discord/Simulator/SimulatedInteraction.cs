using System.Text.Json;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>What became of one interaction.</summary>
internal sealed class SimulatedInteraction
{
    public required string Id { get; init; }

    public required string Token { get; init; }

    /// <summary>When it was sent, by the simulator's clock.</summary>
    public required long SentAt { get; init; }

    public required string EventJson { get; init; }

    /// <summary>The first answer's type; 0 before it.</summary>
    public int AnsweredAs { get; set; }

    /// <summary>When the first answer came.</summary>
    public long AnsweredAt { get; set; }

    /// <summary>The first answer's data; undefined before it.</summary>
    public JsonElement First { get; set; }

    /// <summary>What stands in its place since the first answer was edited, latest last.</summary>
    public List<RequestRecord> Edits { get; } = [];

    /// <summary>First answers that Discord refused because there was one already.</summary>
    public int AnsweredAgain { get; set; }

    /// <summary>Done once the final answer stands: an edit after a deferral, else the first answer.</summary>
    public TaskCompletionSource Finished { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The message that stands there now.</summary>
    public JsonElement Message => Edits.Count > 0 ? Edits[^1].Json : First;
}
