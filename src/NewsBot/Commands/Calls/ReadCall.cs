namespace NewsBot.Commands.Calls;

/// <summary>A call as it is meant.</summary>
/// <param name="Call">To be run.</param>
/// <param name="Notes">One sentence for whatever was not taken word for word; empty where the call is run as typed.</param>
internal sealed record ReadCall(CommandCall Call, IReadOnlyList<string> Notes)
{
    /// <summary>Why it is not run, in one sentence; null where it is.</summary>
    public string? Problem { get; private init; }

    /// <summary>A call whose words name something that there cannot be.</summary>
    public static ReadCall Wrong(CommandCall call, string sentence) => new(call, []) { Problem = sentence };
}
