namespace NewsBot.Ingestion.Fetching;

/// <summary>What came of a fetch: the bytes, that nothing changed, or why there are none.</summary>
internal sealed record FetchResult
{
    public FetchFailure Failure { get; init; }

    /// <summary>One plain sentence; empty where nothing failed.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What the host answered with (404); 0 where it gave no answer.</summary>
    public int Status { get; init; }

    /// <summary>Where it was found in the end, after redirects; the link that was asked for where none was followed.</summary>
    public required string Url { get; init; }

    /// <summary>Where it has moved for good (301, 308 and nothing else on the way); null where it has not.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Whether the host says that what was fetched last still stands (304).</summary>
    public bool Unchanged { get; init; }

    /// <summary>Unpacked; empty where nothing was fetched.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Without parameters, in lower case; null where the host names none.</summary>
    public string? MediaType { get; init; }

    /// <summary>Null where the host names none.</summary>
    public string? Charset { get; init; }

    public string? ETag { get; init; }

    /// <summary>As it was sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the host asks to stay away (`Retry-After`); null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the host says that this will stand (`Cache-Control: max-age`); null where it does not.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether the same may well succeed at another time: the host did not answer, or only with an error of its own.</summary>
    public bool MayRecover => Failure is FetchFailure.TooSlow or FetchFailure.Unreachable or FetchFailure.AskedToWait || Status >= 500;

    public bool Ok => Failure is FetchFailure.None;
}
