namespace NewsBot.Retrieval.Indexes;

/// <summary>What a ranking asks an index for.</summary>
internal sealed record CandidateRequest
{
    /// <summary>The stems of the query with their weights: a text with any of them qualifies.</summary>
    public required IReadOnlyList<WeightedStem> Stems { get; init; }

    /// <summary>What can stand in for words of the query that a text lacks.</summary>
    public required IReadOnlyList<RelatedStems> Related { get; init; }

    /// <summary>The query's place in the latent space; empty where meaning takes no part.</summary>
    public required ReadOnlyMemory<float> Place { get; init; }

    /// <summary>What a nearness of 1 is worth, as a share of the best score by words.</summary>
    public required double PlaceShare { get; init; }

    /// <summary>How many texts at most.</summary>
    public required int Limit { get; init; }
}
