namespace NewsBot.Retrieval.Fresh;

/// <summary>A passage that has just come in.</summary>
/// <param name="Article">Which article it is of, as a number of the caller's.</param>
/// <param name="Title">Its article's headline.</param>
/// <param name="Text">The passage.</param>
internal sealed record FreshText(int Article, string Title, string Text);
