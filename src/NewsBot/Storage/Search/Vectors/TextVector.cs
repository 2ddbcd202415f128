namespace NewsBot.Storage.Search.Vectors;

/// <summary>A text that a model was asked about, for the passages that hold it.</summary>
/// <param name="Hash">Of the text.</param>
/// <param name="Vector">Null: the archive has it already. Empty: the model refuses the text.</param>
/// <param name="Passages">The numbers of the passages.</param>
internal sealed record TextVector(byte[] Hash, byte[]? Vector, IReadOnlyList<long> Passages);
