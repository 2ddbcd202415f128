using System.Globalization;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Discord.Interactions.Incoming;
using NewsBot.Discord.Registration;

namespace NewsBot.Discord.Interactions;

/// <summary>Tells from an interaction who asks, what they may do, and what they typed.</summary>
internal sealed class Callers(DiscordOptions options)
{
    private const ulong Administrator = 1 << 3;
    private const ulong ViewChannel = 1 << 10;
    private const ulong SendMessages = 1 << 11;
    private const ulong EmbedLinks = 1 << 14;
    private const ulong AttachFiles = 1 << 15;
    private const int SubcommandType = 1;
    private const int SubcommandGroupType = 2;

    public Asker AskerOf(Interaction interaction) => new()
    {
        UserId = interaction.UserId,
        ChannelId = interaction.ChannelId,
        GuildId = interaction.GuildId,
        IsEditor = IsEditor(interaction.Member),
        Locale = interaction.Language ?? new Asker().Locale,
    };

    /// <summary>What was typed, without <see cref="CommandSchema.Share"/>.</summary>
    public CommandCall CallOf(Interaction interaction)
    {
        var options = interaction.Data?.Options ?? [];
        var verb = options.FirstOrDefault(option => option.Type is SubcommandType or SubcommandGroupType);
        var typed = verb?.Options ?? (verb is null ? options : []);
        return new CommandCall
        {
            Name = interaction.Data?.Name ?? "",
            Subcommand = verb?.Name,
            Options = typed.Where(option => option.Name != CommandSchema.Share)
                .DistinctBy(option => option.Name)
                .ToDictionary(option => option.Name, option => option.Typed, StringComparer.Ordinal),
            Asker = AskerOf(interaction),
        };
    }

    /// <summary>Whether the asker wants the answer for everyone in the channel.</summary>
    public static bool Shares(Interaction interaction)
    {
        var options = interaction.Data?.Options ?? [];
        return options.Concat(options.SelectMany(option => option.Options ?? []))
            .FirstOrDefault(option => option.Name == CommandSchema.Share)?.Value.ValueKind is not System.Text.Json.JsonValueKind.False;
    }

    /// <summary>Whether the bot may post an answer for everyone where it was asked.</summary>
    public static bool MayPost(Interaction interaction) => Has(interaction.AppPermissions, ViewChannel | SendMessages | EmbedLinks);

    /// <summary>Whether the bot may attach a file there.</summary>
    public static bool MayAttach(Interaction interaction) => Has(interaction.AppPermissions, AttachFiles);

    /// <summary>The command in its typed form, for the audit.</summary>
    public static string Typed(CommandCall call) =>
        string.Join(' ', new[] { $"/{call.Name}", call.Subcommand }.Where(part => part is not null)
            .Concat(call.Options.Select(option => $"{option.Key}:{option.Value}")));

    /// <summary>
    /// A holder of an editor role, or an administrator; where no role is configured, whoever may manage the server.
    /// </summary>
    private bool IsEditor(Member? member)
    {
        if (member is null) return false;

        var rights = Rights(member.Permissions);
        return (rights & Administrator) != 0
               || (options.EditorRoles.Count > 0
                   ? (member.Roles ?? []).Any(role => options.EditorRoles.Contains(role))
                   : (rights & CommandSchema.ManageGuild) != 0);
    }

    /// <summary>Whether all of the rights are there; Discord leaves them out only in private messages, where nothing is refused.</summary>
    private static bool Has(string? permissions, ulong rights) =>
        permissions is null || (Rights(permissions) & Administrator) != 0 || (Rights(permissions) & rights) == rights;

    private static ulong Rights(string? permissions) =>
        ulong.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var rights) ? rights : 0;
}
