using System.Net;
using NewsBot.Ingestion.Fetching.Guards;

namespace NewsBot.Tests.Ingestion.Fetching;

public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")] // the metadata service of several clouds
    [InlineData("168.63.129.16")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")] // the metadata service of another
    [InlineData("192.0.0.192")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::a00:1")] // 10.0.0.1 behind a translator
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")] // 127.0.0.1 as 6to4
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    public void Addresses_that_are_not_of_the_public_internet_are_refused(string address) => Assert.NotNull(AddressRules.Refusal(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("8.8.8.8")]
    [InlineData("2606:2800:220:1::1")]
    [InlineData("2a00:1450::1")]
    [InlineData("64:ff9b::808:808")]
    public void Public_addresses_are_not(string address) => Assert.Null(AddressRules.Refusal(IPAddress.Parse(address)));

    [Theory]
    [InlineData("ftp://paper.example/x", "Only links of http and https are followed, not of ftp.")]
    [InlineData("file:///etc/passwd", "Only links of http and https are followed, not of file.")]
    [InlineData("gopher://paper.example:70/x", "Only links of http and https are followed, not of gopher.")]
    [InlineData("http://ada:secret@paper.example/", "A link with a name or a password in it is not followed.")]
    [InlineData("http://paper.example:22/", "Links to port 22 are not followed.")]
    [InlineData("http://paper.example:25/", "Links to port 25 are not followed.")]
    [InlineData("not a link", "It is not a link.")]
    public void Links_that_lead_elsewhere_are_refused_before_anything_is_looked_up(string link, string problem)
    {
        Assert.Null(LinkRules.Check(link, out var said));
        Assert.Equal(problem, said);
    }

    [Theory]
    [InlineData("cms.internal", "cms.internal", 80, true)]
    [InlineData("cms.internal", "CMS.internal", 8080, true)]
    [InlineData("cms.internal:8080", "cms.internal", 8080, true)]
    [InlineData("cms.internal:8080", "cms.internal", 80, false)]
    [InlineData("cms.internal", "evil.cms.internal", 80, false)]
    [InlineData("a, b ,127.0.0.1", "127.0.0.1", 9000, true)]
    [InlineData("::1", "[::1]", 80, true)]
    [InlineData("", "cms.internal", 80, false)]
    public void An_operator_allows_hosts_by_name(string setting, string host, int port, bool allowed) => Assert.Equal(allowed, new AllowedHosts(setting).Hold(host, port));
}
