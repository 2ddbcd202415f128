namespace NewsBot.Summaries.Models;

/// <summary>Words of a passage that a model points to.</summary>
/// <param name="Passage">The passage's number, from 1.</param>
/// <param name="Quote">The words, copied.</param>
internal sealed record ModelEvidence(int Passage, string Quote);
