namespace NewsBot.Ingestion.Fetching.Guards;

/// <summary>The hosts of the newsroom's own network that may be fetched from, by name: the setting `Ingestion:AllowedHosts`.</summary>
internal sealed class AllowedHosts
{
    private readonly HashSet<string> _hosts;

    /// <param name="setting">Names or addresses parted by commas, each with a port where only that one is meant ("cms.internal:8080").</param>
    public AllowedHosts(string setting) => _hosts =
        new(setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an operator has named the host, alone or with that port.</summary>
    public bool Hold(string host, int port) => _hosts.Contains(host.Trim('[', ']')) || _hosts.Contains($"{host.Trim('[', ']')}:{port}") || _hosts.Contains($"[{host.Trim('[', ']')}]:{port}");
}
