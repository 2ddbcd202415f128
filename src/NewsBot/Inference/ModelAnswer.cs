namespace NewsBot.Inference;

/// <summary>What came of asking a model.</summary>
/// <param name="Text">The reply; empty where none came.</param>
/// <param name="Failure">Why none came, as half a sentence ("the model took longer than 20 seconds"); null where one did.</param>
internal readonly record struct ModelAnswer(string Text, string? Failure);
