namespace NewsBot.Storage.Search.Vectors;

/// <summary>A passage with what its text came to.</summary>
/// <param name="Passage">Its number.</param>
/// <param name="Vector">As it was written; empty where the model refuses the text, null where it is lost.</param>
internal sealed record EmbeddedPassage(long Passage, byte[]? Vector);
