using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Speakers;

/// <summary>The people of an article: every mention belongs to one of them; a surname alone goes to the best full name.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, List<Person>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byFirstName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (NameMention Mention, Person Person)> _atToken = [];
    private readonly List<Person> _people = [];

    public Cast(ArticleTokens tokens)
    {
        var mentions = NameReader.Read(tokens);
        foreach (var mention in mentions)
        {
            if (mention.Words.Count > 1) Place(mention, PersonOfFull(mention));
        }

        foreach (var mention in mentions)
        {
            if (mention.Words.Count == 1) Place(mention, PersonOfShort(mention));
        }

        Mentions = [.. mentions];
        foreach (var person in _people) ReadRole(tokens, person);
    }

    public IReadOnlyList<Person> People => _people;

    /// <summary>Every mention, in the order of the article.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>The person whose mention covers a token, with that mention; null where none does.</summary>
    public (NameMention Mention, Person Person)? At(int token) => _atToken.TryGetValue(token, out var found) ? found : null;

    private void Place(NameMention mention, Person person)
    {
        person.Add(mention);
        for (var i = mention.First; i < mention.End; i++) _atToken[i] = (mention, person);
    }

    private Person PersonOfFull(NameMention mention)
    {
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

        if (!mention.HasTitle && _byFirstName.TryGetValue(mention.Surname, out var called)) return Best(called, mention) ?? called[0];
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
            if (mention.HasTitle && mention.Gender != Gender.Unknown && person.Gender != Gender.Unknown && person.Gender != mention.Gender) continue;
            var score = 0.0;
            foreach (var other in person.Mentions)
            {
                if (other.First < mention.First) score += 1 + (2.0 / (1 + ((mention.First - other.First) / 60.0)));
                else score += .5;
            }

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
        if (firstName.Length > 0) Index(_byFirstName, firstName, person);
        return person;
    }

    private static void Index(Dictionary<string, List<Person>> index, string key, Person person)
    {
        if (index.TryGetValue(key, out var people)) people.Add(person);
        else index[key] = [person];
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
