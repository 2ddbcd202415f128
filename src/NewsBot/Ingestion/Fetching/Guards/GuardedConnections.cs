using System.Net;
using System.Net.Sockets;

namespace NewsBot.Ingestion.Fetching.Guards;

/// <summary>
/// Makes the connections of the guarded client: a name is looked up once, every address it has is checked, and the connection is made to a
/// checked address, so that a name that changes its answer in between changes nothing.
/// </summary>
/// <param name="lookUp">The addresses of a host.</param>
/// <param name="connect">Connects to one of the addresses at a port: <see cref="ConnectAsync"/>.</param>
internal sealed class GuardedConnections(
    AllowedHosts allowed, Func<string, CancellationToken, Task<IPAddress[]>> lookUp, Func<IPAddress[], int, CancellationToken, Task<Stream>> connect)
{
    /// <exception cref="RefusedAddressException">One of the addresses is none of the public internet, and no setting allows the host.</exception>
    /// <exception cref="SocketException">The host does not exist or does not answer.</exception>
    public async ValueTask<Stream> OpenAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host.Host.Trim('[', ']'), out var literal) ? [literal] : await lookUp(host.Host, cancellationToken);
        if (addresses.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        if (!allowed.Hold(host.Host, host.Port))
        {
            foreach (var address in addresses)
                if (AddressRules.Refusal(address) is { } refusal) throw new RefusedAddressException($"{host.Host} is {refusal}, which nothing is fetched from; the setting Ingestion:AllowedHosts can allow it.");
        }

        return await connect(addresses, host.Port, cancellationToken);
    }

    /// <summary>The stream of a new connection, which closes it when disposed.</summary>
    public static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
