namespace NewsBot.Ingestion.Files;

/// <summary>The bytes of a file, of a page that was fetched, or of standard input, before it is known what they hold.</summary>
internal sealed record SourceDocument
{
    /// <summary>A path or a link: it names the article where that prints no link of its own.</summary>
    public required string Source { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The encoding that the server named; null where none did.</summary>
    public string? Charset { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset FetchedAt { get; init; }
}
