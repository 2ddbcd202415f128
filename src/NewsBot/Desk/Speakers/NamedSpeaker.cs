using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Desk.Speakers;

/// <summary>Somebody whom the archive quotes, under every name and role that it prints.</summary>
internal sealed class NamedSpeaker(string surname)
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstNames = new(StringComparer.Ordinal);

    /// <summary>The last word of the name, folded.</summary>
    public string Surname { get; } = surname;

    /// <summary>The names as stored.</summary>
    public IReadOnlyCollection<string> Printed => _printed;

    /// <summary>Whether a first name is printed anywhere.</summary>
    public bool HasFirstName => _firstNames.Count > 0;

    /// <summary>Counts a name and role as this speaker's; both folded, in words.</summary>
    public void Add(string printed, IReadOnlyList<string> name, IReadOnlyList<string> role)
    {
        _printed.Add(printed);
        _names.UnionWith(name);
        _roles.UnionWith(role);
        if (name.Count > 1) _firstNames.Add(name[0]);
    }

    /// <summary>Whether a first name, folded, can be this speaker's.</summary>
    public bool CanBeCalled(string firstName) => _firstNames.Any(known => FirstNames.Agree(known, firstName));

    /// <summary>Whether a word, folded, is one of the name's.</summary>
    public bool HasName(string word) => _names.Contains(word);

    /// <summary>Whether a word, folded, is one of a printed role's, or means what one of them means.</summary>
    public bool HasRole(string word) => _roles.Any(role => SpeakerWords.MeanAlike(role, word));
}
