namespace NewsBot.Replies;

/// <summary>A command that follows on from a reply.</summary>
/// <param name="Label">What a button or a hint says ("Show source 1").</param>
/// <param name="Command">The command in its typed form ("/source id:k3f9q2a7bd-p4").</param>
public sealed record ReplyAction(string Label, string Command);
