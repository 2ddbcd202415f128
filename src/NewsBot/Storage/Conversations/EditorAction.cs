namespace NewsBot.Storage.Conversations;

/// <summary>What an editor did, or was refused.</summary>
internal sealed record EditorAction
{
    public DateTimeOffset At { get; init; }

    /// <summary>The platform's id of who did it.</summary>
    public required string User { get; init; }

    public string? Guild { get; init; }

    public string? Channel { get; init; }

    /// <summary>In its typed form.</summary>
    public required string Command { get; init; }

    /// <summary>How it ended ("answered", "refused").</summary>
    public required string Outcome { get; init; }

    /// <summary>For `explain`; empty where the command left no trace.</summary>
    public string AnswerId { get; init; } = "";
}
