namespace NewsBot.Lab.Mutations;

/// <summary>A false claim made of a true one.</summary>
/// <param name="Kind">What was changed: "number", "speaker" …</param>
/// <param name="Text">The claim.</param>
internal sealed record Mutation(string Kind, string Text);
