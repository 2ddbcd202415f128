namespace NewsBot.Retrieval.Indexes;

/// <summary>What can stand in for one word of a query.</summary>
/// <param name="Stem">The stem of the word itself: a text that has it needs no other.</param>
/// <param name="Others">The stems of related words, each once, with what one of them is worth.</param>
internal sealed record RelatedStems(string Stem, IReadOnlyList<WeightedStem> Others);
