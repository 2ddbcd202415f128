namespace NewsBot.Storage.Search.Vectors;

/// <summary>A model whose vectors the archive keeps.</summary>
/// <param name="Number">Its number; a later model has a higher one.</param>
/// <param name="Name">What it is called in the settings, with the dimensions asked for.</param>
/// <param name="Dimensions">How many values a vector has; 0 until the first is known.</param>
/// <param name="Cursor">The change up to which passages have been seen to.</param>
/// <param name="Whole">Whether every passage has been seen to once.</param>
internal sealed record EmbeddingModelRow(long Number, string Name, int Dimensions, long Cursor, bool Whole);
