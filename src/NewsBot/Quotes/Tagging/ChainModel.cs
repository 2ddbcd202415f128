namespace NewsBot.Quotes.Tagging;

/// <summary>The weights of one linear-chain tagger: one table for places, one for steps between them.</summary>
/// <param name="Nodes">A row has one weight per label that a place can take freely.</param>
/// <param name="Edges">A row has one weight per pair of labels: the earlier times the number of labels plus the later.</param>
internal sealed record ChainModel(FeatureTable Nodes, FeatureTable Edges);
