namespace NewsBot.Ingestion;

/// <summary>How far reading in has come.</summary>
/// <param name="Done">Files that are stored or have failed.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Current">The file that was stored last.</param>
/// <param name="Failed">Files that failed.</param>
internal readonly record struct IngestionStep(int Done, int Total, string Current, int Failed);
