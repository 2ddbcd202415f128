namespace NewsBot.Lab.Quotes;

/// <summary>One annotated sequence for a chain trainer.</summary>
/// <param name="Nodes">The hashed features of every place, place by place.</param>
/// <param name="Edges">The hashed features of the step into every place, place by place; those of the first are not used.</param>
/// <param name="Labels">The right label of every place.</param>
internal sealed record ChainSample(uint[] Nodes, uint[] Edges, byte[] Labels);
