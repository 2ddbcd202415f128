namespace NewsBot.Chat;

/// <summary>Why a connection that was to last for ever came to an end.</summary>
/// <param name="Cause">What ended it.</param>
/// <param name="Sentence">One plain sentence that says what to do; empty where it was stopped on purpose.</param>
internal sealed record ConnectionEnd(ConnectionEndCause Cause, string Sentence)
{
    public static ConnectionEnd Stopped { get; } = new(ConnectionEndCause.Stopped, "");
}
