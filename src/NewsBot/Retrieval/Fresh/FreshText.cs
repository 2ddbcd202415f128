namespace NewsBot.Retrieval.Fresh;

/// <summary>A passage that has just come in.</summary>
/// <param name="Title">Its article's headline.</param>
/// <param name="Text">The passage.</param>
internal sealed record FreshText(string Title, string Text);
