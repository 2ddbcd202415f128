namespace NewsBot.Ingestion;

/// <summary>The section `Ingestion` of the settings.</summary>
internal sealed class IngestionOptions
{
    public const string Section = "Ingestion";

    /// <summary>Hosts of the newsroom's own network that may be fetched from, parted by commas; all other private addresses are refused.</summary>
    public string AllowedHosts { get; set; } = "";

    /// <summary>A link that tells sites who runs the bot, sent in the User-Agent; empty: none.</summary>
    public string ContactUrl { get; set; } = "";

    /// <summary>Whether feeds are looked at by themselves while the bot runs.</summary>
    public bool PollFeeds { get; set; } = true;

    /// <summary>How many of the newest items of a feed are read when it is added.</summary>
    public int FirstItems { get; set; } = 20;
}
