namespace NewsBot.Tests.Discord.Simulator;

/// <summary>How the simulated Discord misbehaves on one request.</summary>
internal sealed record Fault
{
    /// <summary>The status to answer with; 0: as usual.</summary>
    public int Status { get; init; }

    /// <summary>Discord's own error code.</summary>
    public int Code { get; init; }

    /// <summary>Of a 429, in seconds.</summary>
    public double RetryAfter { get; init; }

    /// <summary>Whether a 429 holds for every bucket.</summary>
    public bool Global { get; init; }

    /// <summary>Waits before anything else.</summary>
    public TimeSpan Slow { get; init; }

    /// <summary>Cuts the line instead of answering.</summary>
    public bool Cut { get; init; }

    /// <summary>Does what was asked before it misbehaves.</summary>
    public bool AfterEffect { get; init; }
}
