using NewsBot.Discord.Channels;

namespace NewsBot.Tests.Discord.Channels;

/// <summary>Each row is a server whose everyone may view (1024), send (2048), embed (16384) and read history (65536), or less.</summary>
public sealed class ChannelRightsTests
{
    private const string Guild = "800";
    private const string Desk = "810";
    private const string Muted = "820";
    private const string Bot = "900";
    private const string All = "84992"; // 1024 + 2048 + 16384 + 65536

    [Theory]
    [InlineData(All, "0", "", "")]
    [InlineData("1024", "0", "", "Send Messages, Embed Links, Read Message History")]
    [InlineData("1024", "83968", "", "")]
    [InlineData("0", "8", "", "")]
    [InlineData("0", "8", "800:0:0:84992", "")]
    [InlineData(All, "0", "800:0:0:2048", "Send Messages")]
    [InlineData(All, "0", "800:0:0:2048 810:0:2048:0", "")]
    [InlineData(All, "0", "810:0:2048:0 820:0:0:2048", "")]
    [InlineData(All, "0", "830:0:0:2048", "")]
    [InlineData(All, "0", "810:0:0:2048 900:1:2048:0", "")]
    [InlineData(All, "0", "810:0:2048:0 900:1:0:2048", "Send Messages")]
    [InlineData(All, "0", "901:1:0:2048", "")]
    [InlineData("no number", "", "", "View Channel, Send Messages, Embed Links, Read Message History")]
    public void Roles_then_everyone_then_the_roles_of_the_channel_then_the_bot_itself_decide(string everyone, string desk, string overwrites, string missing)
    {
        var channel = new ChannelFacts { Id = "700", GuildId = Guild, PermissionOverwrites = [.. overwrites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Overwrite)] };
        IReadOnlyList<RoleFacts> roles = [new(Guild, everyone), new(Desk, desk), new(Muted, "0"), new("830", "8")];

        var rights = ChannelRights.Of(Bot, Guild, new MemberFacts([Desk, Muted]), roles, channel);

        Assert.Equal(missing, string.Join(", ", ChannelRights.Missing(rights, isThread: false)));
    }

    [Theory]
    [InlineData(0x0001_4C00L, "Send Messages in Threads")]
    [InlineData(0x40_0001_4400L, "")]
    public void A_thread_has_a_right_of_its_own(long rights, string missing) =>
        Assert.Equal(missing, string.Join(", ", ChannelRights.Missing((ulong)rights, isThread: true)));

    private static PermissionOverwrite Overwrite(string fields)
    {
        var parts = fields.Split(':');
        return new PermissionOverwrite(parts[0], parts[1] is "1" ? 1 : 0, parts[2], parts[3]);
    }
}
