namespace NewsBot.Ingestion.Fetching.Guards;

/// <summary>A host leads to an address that nothing is fetched from; the message is one plain sentence.</summary>
internal sealed class RefusedAddressException(string message) : Exception(message);
