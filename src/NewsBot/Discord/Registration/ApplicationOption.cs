using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Registration;

/// <summary>An option of a command, or one of its verbs.</summary>
internal sealed record ApplicationOption
{
    /// <summary>https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type.</summary>
    public const int Subcommand = 1;

    public const int Text = 3;

    public const int Integer = 4;

    public const int Boolean = 5;

    public required int Type { get; init; }

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public required string Description { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The options of a verb.</summary>
    public IReadOnlyList<ApplicationOption>? Options { get; init; }
}
