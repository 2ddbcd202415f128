using System.Net;
using System.Net.Sockets;

namespace NewsBot.Ingestion.Fetching.Guards;

/// <summary>Tells the addresses of the public internet from those that lead into somebody's network or onto this machine.</summary>
internal static class AddressRules
{
    // Not globally reachable by the registries of special-purpose addresses, and the metadata services of clouds:
    // https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry.
    private static readonly (IPNetwork Network, string Name)[] s_refused =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "an address of this network"),
        (IPNetwork.Parse("10.0.0.0/8"), "a private address"),
        (IPNetwork.Parse("100.64.0.0/10"), "an address inside a provider's network"),
        (IPNetwork.Parse("127.0.0.0/8"), "an address of this machine"),
        (IPNetwork.Parse("169.254.0.0/16"), "a link-local address"),
        (IPNetwork.Parse("172.16.0.0/12"), "a private address"),
        (IPNetwork.Parse("192.0.0.0/24"), "a special address"),
        (IPNetwork.Parse("192.0.2.0/24"), "an address for documentation"),
        (IPNetwork.Parse("192.88.99.0/24"), "a special address"),
        (IPNetwork.Parse("192.168.0.0/16"), "a private address"),
        (IPNetwork.Parse("198.18.0.0/15"), "an address for measurements"),
        (IPNetwork.Parse("198.51.100.0/24"), "an address for documentation"),
        (IPNetwork.Parse("203.0.113.0/24"), "an address for documentation"),
        (IPNetwork.Parse("224.0.0.0/4"), "a multicast address"),
        (IPNetwork.Parse("240.0.0.0/4"), "a reserved address"),
        (IPNetwork.Parse("168.63.129.16/32"), "a cloud's own address"),
        (IPNetwork.Parse("fec0::/10"), "a private address"),
        (IPNetwork.Parse("2001::/23"), "a special address"),
        (IPNetwork.Parse("2001:db8::/32"), "an address for documentation"),
        (IPNetwork.Parse("3fff::/20"), "an address for documentation"),
        (IPNetwork.Parse("5f00::/16"), "a special address"),
    ];

    private static readonly IPNetwork s_global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork s_translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork s_sixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>What the address is, where nothing may be fetched from it ("a private address"); null for one of the public internet.</summary>
    public static string? Refusal(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Refusal(address.MapToIPv4());
        if (address.AddressFamily is AddressFamily.InterNetworkV6)
        {
            if (IPAddress.IPv6Loopback.Equals(address)) return "an address of this machine";
            if (address.IsIPv6LinkLocal) return "a link-local address";
            if (address.IsIPv6UniqueLocal) return "a private address";
            if (address.IsIPv6Multicast) return "a multicast address";

            // Addresses that carry one of the older kind lead where that leads.
            var bytes = address.GetAddressBytes();
            if (s_translated.Contains(address)) return Refusal(new IPAddress(bytes.AsSpan(12, 4)));
            if (s_sixToFour.Contains(address)) return Refusal(new IPAddress(bytes.AsSpan(2, 4)));
            if (!s_global.Contains(address)) return "a special address";
        }

        return s_refused.FirstOrDefault(rule => rule.Network.BaseAddress.AddressFamily == address.AddressFamily && rule.Network.Contains(address)).Name;
    }
}
