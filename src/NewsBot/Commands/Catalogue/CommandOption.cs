namespace NewsBot.Commands.Catalogue;

/// <summary>One option of a command.</summary>
internal sealed record CommandOption
{
    /// <summary>Lower-case letters and hyphens, 1 to 32.</summary>
    public required string Name { get; init; }

    /// <summary>One line, at most 100 characters.</summary>
    public required string Description { get; init; }

    public OptionKind Kind { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether words typed without a name belong to it; one option of a command at most.</summary>
    public bool Positional { get; init; }

    /// <summary>Whether the positional option takes several values (the paths of `ingest`); they are joined by line feeds.</summary>
    public bool Repeats { get; init; }

    /// <summary>The only values it takes; empty: any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public Completion Completion { get; init; }

    /// <summary>The longest value that is accepted, in UTF-16 units.</summary>
    public int MaxLength { get; init; } = 500;
}
