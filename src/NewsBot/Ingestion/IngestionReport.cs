using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion;

/// <summary>What came of reading files in.</summary>
internal sealed record IngestionReport
{
    public int Added { get; init; }

    /// <summary>New versions of articles that were there.</summary>
    public int Updated { get; init; }

    /// <summary>Articles that were there already: the same file, or the same content under another name.</summary>
    public int Known { get; init; }

    /// <summary>Articles that are withdrawn: by an editor before, or by a notice of their publisher.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Articles that were deleted before, or have the text of one that was: they stay out.</summary>
    public int Deleted { get; init; }

    /// <summary>Articles that have expired before by the settings of retention: they stay out.</summary>
    public int Expired { get; init; }

    /// <summary>What could not be read, with one plain sentence each, in the order met.</summary>
    public IReadOnlyList<FoundFile> Failures { get; init; } = [];

    public int Files => Added + Updated + Known + Withdrawn + Deleted + Expired + Failures.Count;
}
