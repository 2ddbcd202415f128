namespace NewsBot.Retrieval.Fresh;

/// <summary>A new text that a topic found.</summary>
/// <param name="Text">Its place among the texts, from 0.</param>
/// <param name="Reasons">The words that brought it ("pullback ~ withdrawal"), in the order of the topic.</param>
internal sealed record FreshHit(int Text, IReadOnlyList<string> Reasons);
