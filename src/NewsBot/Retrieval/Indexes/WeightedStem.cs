namespace NewsBot.Retrieval.Indexes;

/// <summary>A word by its stem, and what it is worth.</summary>
/// <param name="Word">As <see cref="Text.SearchWords"/> writes it; words that stand together joined by an underscore.</param>
/// <param name="Stem">As <see cref="Text.PorterStemmer"/> writes it.</param>
/// <param name="Weight">Above 0.</param>
internal readonly record struct WeightedStem(string Word, string Stem, double Weight);
