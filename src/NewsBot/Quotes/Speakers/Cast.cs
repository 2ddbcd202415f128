using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers;

/// <summary>The people of an article: every mention belongs to one of them; a surname alone goes to the best full name.</summary>
internal sealed class Cast
{
    private const int MostOfOneName = 64; // people of one surname who are told apart; a newspaper has no more

    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byFirstName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (NameMention Mention, Person Person)> _atToken = [];
    private readonly List<Person> _people = [];

    public Cast(ArticleTokens tokens)
    {
        var mentions = NameReader.Read(tokens);
        Headings = new Headings(tokens);
        foreach (var mention in mentions)
        {
            if (mention.Words.Count > 1 && !Headings.Hold(mention.First)) Place(mention, PersonOfFull(mention));
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (!Headings.Hold(mentions[i].First)) continue;
            mentions[i] = WithoutHeadline(mentions[i]);
            if (mentions[i].Words.Count > 1) Place(mentions[i], PersonOfFull(mentions[i]));
        }

        var surnames = SurnameReader.Read(tokens, mentions, Called);
        foreach (var mention in surnames)
        {
            if (mention.Words.Count > 1) Place(mention, PersonOfFull(mention));
        }

        mentions.AddRange(surnames);
        mentions.Sort(static (a, b) => a.First.CompareTo(b.First));
        foreach (var mention in mentions)
        {
            if (mention.Words.Count == 1) Place(mention, PersonOfShort(mention));
        }

        Mentions = mentions;
        foreach (var person in _people) ReadRole(tokens, person);
    }

    public IReadOnlyList<Person> People => _people;

    /// <summary>The lines in which capitals show no name.</summary>
    public Headings Headings { get; }

    /// <summary>Every mention, in the order of the article.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>The person whose mention covers a token, with that mention; null where none does.</summary>
    public (NameMention Mention, Person Person)? At(int token) => _atToken.TryGetValue(token, out var found) ? found : null;

    /// <summary>The one person of a surname, lower case, whose first name is printed too; null where there is none, or several.</summary>
    public Person? Called(string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var family)) return null;
        Person? only = null;
        foreach (var person in family)
        {
            if (person.FirstName.Length == 0) continue;
            if (only is not null) return null;
            only = person;
        }

        return only;
    }

    private void Place(NameMention mention, Person person)
    {
        person.Add(mention);
        for (var i = mention.First; i < mention.End; i++) _atToken[i] = (mention, person);
    }

    /// <summary>In a heading every word is a capital: a name ends there with the last word by which the text below calls somebody ("Clinton Wades In").</summary>
    private NameMention WithoutHeadline(NameMention mention)
    {
        if (mention.Words.Count == 1 || _byName.ContainsKey(NameKey(mention.Words[0], mention.Surname))) return mention;
        for (var length = mention.Words.Count - 1; length > 0; length--)
        {
            var last = mention.Words[length - 1].ToLowerInvariant();
            var known = length == 1 ? _bySurname.ContainsKey(last) : _byName.ContainsKey(NameKey(mention.Words[0], last));
            if (known) return mention with { End = mention.First + length, Words = [.. mention.Words.Take(length)], Surname = last };
        }

        return mention;
    }

    private static string NameKey(string first, string surname) => $"{first.ToLowerInvariant()} {surname}";

    private Person PersonOfFull(NameMention mention)
    {
        if (_byName.TryGetValue(NameKey(mention.Words[0], mention.Surname), out var same)) return same;
        var first = mention.Words[0].ToLowerInvariant();
        foreach (var person in _bySurname.GetValueOrDefault(mention.Surname) ?? [])
        {
            if (person.FirstName.Length > 0 && FirstNames.Agree(person.FirstName, first)) return person;
        }

        return Create(first, mention.Surname);
    }

    private Person PersonOfShort(NameMention mention)
    {
        if (_bySurname.TryGetValue(mention.Surname, out var family))
        {
            var best = Best(family, mention);
            if (best is not null) return best;
        }

        // Where family names come first the article goes on with the first word: "Gao Junlan", then "Ms. Gao".
        if (_byFirstName.TryGetValue(mention.Surname, out var called) && Best(called, mention) is { } named) return named;
        return Create("", mention.Surname);
    }

    /// <summary>
    /// Of people who share a name: the one whom the title fits, then the one printed last before the mention with that title, then the one printed most.
    /// </summary>
    private static Person? Best(List<Person> people, NameMention mention)
    {
        Person? best = null;
        var bestScore = double.MinValue;
        foreach (var person in people)
        {
            var clash = mention.HasTitle && mention.Gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != mention.Gender;
            if (clash && !FirstNames.IsShared(person.FirstName)) continue;
            var score = person.PresenceAt(mention.First);
            if (person.FirstName.Length == 0) score *= .5;
            if (score > bestScore) (best, bestScore) = (person, score);
        }

        return best;
    }

    private Person Create(string firstName, string surname)
    {
        var person = new Person(firstName, surname);
        _people.Add(person);
        Index(_bySurname, surname, person);
        if (firstName.Length == 0) return person;
        Index(_byFirstName, firstName, person);
        _byName[NameKey(firstName, surname)] = person;
        return person;
    }

    private static void Index(Dictionary<string, List<Person>> index, string key, Person person)
    {
        if (!index.TryGetValue(key, out var people)) index[key] = [person];
        else if (people.Count < MostOfOneName) people.Add(person);
    }

    private static void ReadRole(ArticleTokens tokens, Person person)
    {
        foreach (var mention in person.Mentions)
        {
            if (RoleReader.AppositiveAfter(tokens, mention.End) is { } appositive)
            {
                person.Role ??= Words(tokens, appositive.First, appositive.End);
                NoteOffices(tokens, person, appositive.First, appositive.End);
            }

            if (mention.Words.Count > 1 && RoleReader.AppositiveBefore(tokens, mention.First, mention.End) is { } before && NoteOffices(tokens, person, before.First, before.End))
                person.Role ??= Words(tokens, before.First, before.End);

            if (!mention.HasTitle) continue;
            if (NoteOffices(tokens, person, mention.TitleFirst, mention.First)) person.Role ??= Words(tokens, mention.TitleFirst, mention.First);
        }
    }

    /// <summary>Whether the words are more than a form of address.</summary>
    private static bool NoteOffices(ArticleTokens tokens, Person person, int first, int end)
    {
        var office = false;
        for (var i = first; i < end; i++)
        {
            var wordClass = tokens.Class[i];
            if (Demonyms.CountryOfPrinted(tokens.TextOf(i).ToString()) is { } country) person.AddCountry(country);
            if (wordClass is not (WordClass.RoleNoun or WordClass.Title)) continue;
            var word = tokens.TextOf(i).ToString().ToLowerInvariant();
            office |= wordClass == WordClass.RoleNoun || !Titles.IsAddress(word);
            person.AddOffice(Titles.InFull(word));
            person.Learn(NameReader.GenderOfRole(word));
        }

        return office;
    }

    private static string Words(ArticleTokens tokens, int first, int end) => tokens.Body[tokens.Tokens[first].Start..tokens.Tokens[end - 1].End];
}
