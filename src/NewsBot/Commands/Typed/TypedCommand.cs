using NewsBot.Commands.Calls;
using NewsBot.Replies;

namespace NewsBot.Commands.Typed;

/// <summary>What a typed line came to: a call, or the one sentence that says why it is none. Exactly one of the two is there.</summary>
internal sealed record TypedCommand
{
    public CommandCall? Call { get; private init; }

    public Reply? Refusal { get; private init; }

    public static TypedCommand Of(CommandCall call) => new() { Call = call };

    public static TypedCommand Refused(string command, string sentence) => new() { Refusal = Reply.BadInput(command, sentence) };
}
