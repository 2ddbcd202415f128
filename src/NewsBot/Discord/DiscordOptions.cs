using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace NewsBot.Discord;

/// <summary>The section `Discord` of the settings (`NewsBot__Discord__Token` in the environment).</summary>
internal sealed record DiscordOptions
{
    /// <summary>The names of the settings, as the settings file has them.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "Discord:Token", "Discord:ApiBaseUrl", "Discord:Guilds", "Discord:EditorRoles", "Discord:RegisterGlobally", "Discord:Shard", "Discord:Shards",
        "Discord:ContactUrl", "Health:Port",
    ];

    /// <summary>The bot's token without "Bot "; empty where none is configured. Never logged.</summary>
    public string Token { get; init; } = "";

    /// <summary>Where the HTTP API lives, version included; ends in a slash.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10/");

    /// <summary>The servers that are served; empty: all.</summary>
    public IReadOnlyList<string> Guilds { get; init; } = [];

    /// <summary>Roles whose holders are editors; empty: whoever may manage the server.</summary>
    public IReadOnlyList<string> EditorRoles { get; init; } = [];

    /// <summary>Whether the commands are registered once for all servers, instead of in each.</summary>
    public bool RegisterGlobally { get; init; }

    /// <summary>Which shard this process is, from 0.</summary>
    public int Shard { get; init; }

    /// <summary>How many shards there are.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Told to the platform in the User-Agent, as its documentation asks.</summary>
    public string ContactUrl { get; init; } = "https://newsbot.example";

    /// <summary>Whether calls from a server are answered; null (no server) never is.</summary>
    public bool Serves(string? guildId) => guildId is not null && (Guilds.Count == 0 || Guilds.Contains(guildId));

    /// <summary>The shard that a server's events arrive on: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula.</summary>
    public static int ShardOf(ulong guildId, int shards) => (int)((guildId >> 22) % (ulong)shards);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it in one line.</exception>
    public static DiscordOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Discord");
        var options = new DiscordOptions
        {
            Token = BareToken(section["Token"]),
            ApiBaseUrl = BaseOf(section["ApiBaseUrl"]),
            Guilds = Ids(section, "Guilds"),
            EditorRoles = Ids(section, "EditorRoles"),
            RegisterGlobally = Flag(section, "RegisterGlobally"),
            Shard = WholeNumber.Of(section, "Shard", 0, 0, 9999),
            Shards = WholeNumber.Of(section, "Shards", 1, 1, 10000),
        };
        if (options.Shard >= options.Shards)
            throw Wrong("Discord:Shard must be smaller than Discord:Shards.");
        return section["ContactUrl"] is { Length: > 0 } contact ? options with { ContactUrl = contact } : options;
    }

    /// <summary>Everything but the token, which never reaches a log.</summary>
    public override string ToString() => $"Discord at {ApiBaseUrl}, shard {Shard} of {Shards}";

    private static OptionsValidationException Wrong(string sentence) => new("Discord", typeof(DiscordOptions), [sentence]);

    private static string BareToken(string? value)
    {
        var token = (value ?? "").Trim();
        if (token.StartsWith("Bot ", StringComparison.Ordinal)) token = token[4..].Trim();
        return token.All(c => c is > ' ' and < '\x7f') ? token
            : throw Wrong("Discord:Token holds a character that no token has.");
    }

    private static Uri BaseOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return new DiscordOptions().ApiBaseUrl;

        return Uri.TryCreate(value.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "" }
            ? uri
            : throw Wrong("Discord:ApiBaseUrl must be an http or https address such as https://discord.com/api/v10.");
    }

    private static IReadOnlyList<string> Ids(IConfigurationSection section, string name)
    {
        var values = section.GetSection(name).GetChildren().Select(child => child.Value)
            .Prepend(section[name])
            .SelectMany(value => (value ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        IReadOnlyList<string> ids = [.. values.Distinct(StringComparer.Ordinal)];
        return ids.All(id => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? ids
            : throw Wrong($"Discord:{name} must be a list of Discord ids (digits), parted by commas.");
    }

    private static bool Flag(IConfigurationSection section, string name) =>
        section[name] is not { Length: > 0 } value ? false
        : bool.TryParse(value, out var flag) ? flag
        : throw Wrong($"Discord:{name} must be true or false.");
}
