namespace NewsBot.Commands.Catalogue;

/// <summary>What a command is called and takes: the one definition that the terminal, Discord and the help page share.</summary>
internal sealed record CommandDefinition
{
    /// <summary>Lower-case letters and hyphens, 1 to 32: Discord's rule for slash commands.</summary>
    public required string Name { get; init; }

    /// <summary>One line, at most 100 characters: Discord's limit.</summary>
    public required string Description { get; init; }

    /// <summary>Required options first; empty for a command that has <see cref="Subcommands"/>.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>The verbs of a command that has several ("schedule", "list"); empty for a plain one.</summary>
    public IReadOnlyList<CommandDefinition> Subcommands { get; init; } = [];

    /// <summary>The verb that is meant where none is typed in the terminal (Discord always sends one); null: one must be typed.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Who may use it. A verb may be for fewer than its command ("feeds import" reads a file of the machine), never for more.</summary>
    public Audience Audience { get; init; }

    /// <summary>One sentence for the help in the terminal on what is otherwise there than in a channel; null where nothing is.</summary>
    public string? InTerminal { get; init; }

    /// <summary>Typed examples for the help page, without the slash ("who-said withdrawal from:2022-02-14").</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether the command answers from the archive, so that an empty one is filled from the seeds first.</summary>
    public bool ReadsArchive { get; init; } = true;

    /// <summary>Whether it has work to do where there is no archive yet: it begins one, or reads none. A command may leave it to single verbs.</summary>
    public bool WorksWithoutArchive { get; init; }

    /// <summary>The option whose text is looked for among the passages, so that a configured model is asked what it means; null where none is.</summary>
    public string? SearchedOption { get; init; }

    /// <summary>Whether it goes on until it is stopped, so that the background work belongs beside it.</summary>
    public bool Serves { get; init; }

    /// <summary>The option that takes words typed without a name; null where every option must be named.</summary>
    public CommandOption? Positional => Options.FirstOrDefault(option => option.Positional);

    /// <summary>The verb of that name, in any letter case; null where the command has none such.</summary>
    public CommandDefinition? Verb(string? name) =>
        Subcommands.FirstOrDefault(verb => verb.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who may use the command with that verb: the narrower audience of the two.</summary>
    public Audience AudienceWith(string? verb) =>
        Verb(verb) is { } named && named.Audience > Audience ? named.Audience : Audience;

    /// <summary>The command as it is typed, without the slash: "feeds add", "status".</summary>
    public string LabelWith(string? verb) => Verb(verb) is { } named ? $"{Name} {named.Name}" : Name;
}
