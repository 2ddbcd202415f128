using NewsBot.Embeddings.Latent;

namespace NewsBot.Retrieval.Indexes;

/// <summary>A text that may answer a query.</summary>
/// <param name="Key">What its index calls it.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Text">Its words.</param>
/// <param name="Vector">Its place in the index's <see cref="LatentSpace"/>, of unit length; empty where it has none.</param>
internal sealed record Candidate(long Key, string Title, string Text, ReadOnlyMemory<float> Vector)
{
    /// <summary>How near it is by the vectors of a configured model, 0 to 1; 0 where none takes part.</summary>
    public double ModelNearness { get; init; }
}
