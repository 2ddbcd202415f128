namespace NewsBot.Embeddings;

/// <summary>A word that means much the same as another.</summary>
/// <param name="Word">As <see cref="Text.SearchWords"/> writes it; words that stand together ("pull back") are joined by an underscore.</param>
/// <param name="Similarity">Above 0 and at most 1, higher is closer.</param>
internal readonly record struct RelatedWord(string Word, double Similarity);
