namespace NewsBot.Summaries.Models;

/// <summary>A sentence that a model wrote.</summary>
/// <param name="Claim">The sentence.</param>
/// <param name="Evidence">What it says proves it.</param>
internal sealed record ModelClaim(string Claim, IReadOnlyList<ModelEvidence> Evidence);
