namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Somebody whom an article names, with every place where it does so.</summary>
internal sealed class Person(string firstName, string surname)
{
    private const int Recent = 8; // mentions whose distance counts

    private readonly List<NameMention> _mentions = [];
    private readonly List<int> _full = []; // places of mentions with a first name, in order
    private readonly List<int> _short = []; // places of the others, in order
    private readonly HashSet<string> _offices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private string _name = "";

    /// <summary>The first name, lower case; empty where only a surname is printed.</summary>
    public string FirstName { get; private set; } = firstName;

    /// <summary>The last word of the name, lower case.</summary>
    public string Surname { get; } = surname;

    /// <summary>
    /// The name printed most of those with a first name, without title, the first one of equals; the surname where there is none. A straight apostrophe stands
    /// in it, so that all outlets' O’Briens are one.
    /// </summary>
    public string Name => _name;

    public Gender Gender { get; private set; }

    public bool IsSurelyPerson { get; private set; }

    /// <summary>The role printed with a mention, first one printed; null where none is.</summary>
    public string? Role { get; set; }

    /// <summary>Whether a role printed with one of the mentions has a noun, lower case: the secretary is who was called "Secretary of State".</summary>
    public bool Holds(string office) => _offices.Contains(office);

    /// <summary>Notes a noun, lower case, of a role printed with a mention.</summary>
    public void AddOffice(string office) => _offices.Add(office);

    /// <summary>Whether a role printed with one of the mentions is of a country: "Ukraine's foreign minister" and "Ukrainian" are of "ukraine".</summary>
    public bool IsOf(string country) => _countries.Contains(country);

    /// <summary>Notes the country, as <see cref="Text.Demonyms"/> calls it, of a role printed with a mention.</summary>
    public void AddCountry(string country) => _countries.Add(country);

    /// <summary>Full names in the order of the article, then the others.</summary>
    public IReadOnlyList<NameMention> Mentions => _mentions;

    /// <summary>How much a reader has this person in mind at a token, among people of one name: more for many mentions and for near ones before it.</summary>
    public double PresenceAt(int token) => Presence(_full, token) + Presence(_short, token);

    public void Add(NameMention mention)
    {
        _mentions.Add(mention);
        (mention.Words.Count > 1 ? _full : _short).Add(mention.First);
        IsSurelyPerson |= mention.IsSurelyPerson;
        if (Gender == Gender.Unknown || (mention.HasTitle && mention.Gender != Gender.Unknown)) Gender = mention.Gender == Gender.Unknown ? Gender : mention.Gender;
        if (mention.Words.Count > 1 && FirstName.Length == 0) FirstName = mention.Words[0].ToLowerInvariant();
        var name = mention.Name.Replace('’', '\'');
        var count = _names[name] = _names.GetValueOrDefault(name) + 1;
        if (_name.Length == 0 || (mention.Words.Count > 1 && (!_name.Contains(' ', StringComparison.Ordinal) || count > _names[_name]))) _name = name;
    }

    /// <summary>Takes the pronoun that a role implies, where nothing better is known.</summary>
    public void Learn(Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
    }

    private static double Presence(List<int> places, int token)
    {
        var before = places.BinarySearch(token);
        if (before < 0) before = ~before;
        var score = before + (.5 * (places.Count - before));
        for (var i = before - 1; i >= 0 && i >= before - Recent; i--) score += 2.0 / (1 + ((token - places[i]) / 60.0));
        return score;
    }
}
