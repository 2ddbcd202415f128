namespace NewsBot.Lab.Quotes;

/// <summary>The form of a chain to train.</summary>
/// <param name="Labels">How many labels there are.</param>
/// <param name="FreeLabels">How many of them, from the first, have weights of their own; a place with another label is given, not learned.</param>
/// <param name="NodeFeatures">Templates of a place.</param>
/// <param name="EdgeFeatures">Templates of a step.</param>
/// <param name="NodeBits">The table of places has 2 to this many rows.</param>
/// <param name="EdgeBits">The table of steps has 2 to this many rows.</param>
internal sealed record ChainShape(int Labels, int FreeLabels, int NodeFeatures, int EdgeFeatures, int NodeBits, int EdgeBits);
