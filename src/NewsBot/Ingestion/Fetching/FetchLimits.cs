namespace NewsBot.Ingestion.Fetching;

/// <summary>How much of the network's time and of the machine's memory one fetch may take.</summary>
internal sealed record FetchLimits
{
    /// <summary>Bytes after decompression. Pages of newspapers have some 500 KB, feeds that are never pruned some megabytes.</summary>
    public int LongestBody { get; init; } = 10 * 1024 * 1024;

    /// <summary>For the whole of it, redirects included, but not for waiting until others have asked the host.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From sending a request to the first line of its answer.</summary>
    public TimeSpan FirstByte { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(10);

    public int MostRedirects { get; init; } = 5;

    /// <summary>Between two requests to one host; a host may ask for more in its robots.txt.</summary>
    public TimeSpan Politeness { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause that a host may ask for.</summary>
    public TimeSpan LongestPoliteness { get; init; } = TimeSpan.FromSeconds(30);
}
