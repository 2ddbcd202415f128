namespace NewsBot.Chat;

/// <summary>What became of a post.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="MessageId">The platform's id of the first message; null unless it was sent.</param>
/// <param name="Sentence">Why not, in one plain sentence; empty where it was sent.</param>
internal sealed record PostResult(PostOutcome Outcome, string? MessageId, string Sentence);
