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

    public Audience Audience { get; init; }

    /// <summary>Typed examples for the help page, without the slash ("who-said withdrawal from:2022-02-14").</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether the command answers from the archive, so that an empty one is filled from the seeds first.</summary>
    public bool ReadsArchive { get; init; } = true;

    /// <summary>The option that takes words typed without a name; null where every option must be named.</summary>
    public CommandOption? Positional => Options.FirstOrDefault(option => option.Positional);
}
