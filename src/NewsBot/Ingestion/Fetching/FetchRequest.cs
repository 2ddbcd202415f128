namespace NewsBot.Ingestion.Fetching;

/// <summary>What is to be fetched, and what is known of it already.</summary>
/// <param name="Url">Absolute.</param>
internal sealed record FetchRequest(string Url)
{
    /// <summary>The `ETag` of what was fetched last; null where there is none.</summary>
    public string? ETag { get; init; }

    /// <summary>The `Last-Modified` of what was fetched last, as it was sent; null where there is none.</summary>
    public string? LastModified { get; init; }
}
