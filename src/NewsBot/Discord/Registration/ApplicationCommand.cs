namespace NewsBot.Discord.Registration;

/// <summary>A command as Discord is told of it: https://docs.discord.com/developers/interactions/application-commands.</summary>
internal sealed record ApplicationCommand
{
    /// <summary>Typed with a slash.</summary>
    public const int Slash = 1;

    /// <summary>Found by a right click on a message.</summary>
    public const int OnMessage = 3;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Empty for a command on a message.</summary>
    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<ApplicationOption>? Options { get; init; }

    /// <summary>
    /// The permissions a member needs to see it, as the digits of a bit set; null: everyone. A string, as the documentation has it, though
    /// Discord's machine-readable description says integer.
    /// </summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>Servers only: no private messages.</summary>
    public IReadOnlyList<int> Contexts { get; init; } = [0];

    /// <summary>Installed to servers only, not to people's accounts.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; init; } = [0];
}
