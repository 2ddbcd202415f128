using NewsBot.Citations.Alignment;

namespace NewsBot.Citations.Gates;

/// <summary>One thing that a claim must prove by its passage.</summary>
internal interface IGate
{
    /// <summary>What is wrong with the claim, as a plain sentence; null where nothing is.</summary>
    string? Objection(Pairing pairing);
}
