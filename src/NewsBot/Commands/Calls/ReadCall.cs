namespace NewsBot.Commands.Calls;

/// <summary>A call as it is meant.</summary>
/// <param name="Call">To be run.</param>
/// <param name="Notes">One sentence for whatever was not taken word for word; empty where the call is run as typed.</param>
internal sealed record ReadCall(CommandCall Call, IReadOnlyList<string> Notes);
