using System.Globalization;

namespace NewsBot.Discord.Channels;

/// <summary>What the bot may do in a channel: https://docs.discord.com/developers/topics/permissions#permission-overwrites.</summary>
internal static class ChannelRights
{
    private const ulong Administrator = 1 << 3;

    private static readonly (ulong Right, string Name)[] Needed =
    [
        (1 << 10, "View Channel"),
        (1 << 14, "Embed Links"),
        (1 << 16, "Read Message History"),
    ];

    /// <summary>What is missing to post there and to read posts back, by the names that Discord shows; empty where nothing is.</summary>
    /// <param name="rights">What the bot has there.</param>
    /// <param name="isThread">Whether it is a thread or a forum's post, for which there is a right of its own.</param>
    public static IReadOnlyList<string> Missing(ulong rights, bool isThread)
    {
        var send = isThread ? (Right: 1UL << 38, Name: "Send Messages in Threads") : (Right: 1UL << 11, Name: "Send Messages");
        return (rights & Administrator) != 0 ? [] : [.. Needed[..1].Append(send).Concat(Needed[1..]).Where(needed => (rights & needed.Right) == 0).Select(needed => needed.Name)];
    }

    /// <summary>The rights of a member in a channel, as a bit set.</summary>
    public static ulong Of(string userId, string guildId, MemberFacts member, IReadOnlyList<RoleFacts> roles, ChannelFacts channel)
    {
        var rights = roles.Where(role => role.Id == guildId || member.Roles.Contains(role.Id)).Aggregate(0UL, (all, role) => all | Bits(role.Permissions));
        if ((rights & Administrator) != 0) return rights;

        var overwrites = channel.PermissionOverwrites ?? [];
        rights = Apply(rights, overwrites.Where(overwrite => overwrite.Id == guildId));
        rights = Apply(rights, overwrites.Where(overwrite => overwrite.Type == 0 && overwrite.Id != guildId && member.Roles.Contains(overwrite.Id)));
        return Apply(rights, overwrites.Where(overwrite => overwrite.Type == 1 && overwrite.Id == userId));
    }

    private static ulong Apply(ulong rights, IEnumerable<PermissionOverwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate((Allow: 0UL, Deny: 0UL), (both, overwrite) => (both.Allow | Bits(overwrite.Allow), both.Deny | Bits(overwrite.Deny)));
        return (rights & ~deny) | allow;
    }

    private static ulong Bits(string digits) => ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
}
