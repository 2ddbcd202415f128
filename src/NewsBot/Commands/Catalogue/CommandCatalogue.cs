namespace NewsBot.Commands.Catalogue;

/// <summary>Every command there is, by name.</summary>
internal sealed class CommandCatalogue(IEnumerable<ICommand> commands)
{
    private readonly SortedDictionary<string, ICommand> _byName =
        new(commands.ToDictionary(command => command.Definition.Name), StringComparer.Ordinal);

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyCollection<ICommand> All => _byName.Values;

    /// <summary>The command of that name, in any letter case; null where there is none.</summary>
    public ICommand? Find(string name) => _byName.GetValueOrDefault(name.ToLowerInvariant());
}
