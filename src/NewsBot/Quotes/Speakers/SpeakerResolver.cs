using NewsBot.Articles;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers;

/// <summary>
/// Says who stands behind each source, reading the article from its beginning: names by the cast, pronouns and roles by who is most present there.
/// </summary>
internal sealed class SpeakerResolver
{
    private const double Subject = 1;
    private const double Object = .45;
    private const double Possessive = .35;
    private const double Quoted = .15;
    private const double Speaking = .9;
    private const double Pronoun = .9;
    private const int LongestBody = 10; // tokens
    private const double Headline = .2; // of a mention in a line without a final stop: a heading, a caption, a teaser of another story

    private readonly ArticleTokens _tokens;
    private readonly Cast _cast;
    private readonly ReadingClock _clock;
    private readonly Salience _salience;
    private readonly Dictionary<Attribution, Speaker?> _speakers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<Attribution>> _bySource = [];
    private string? _lastBody;

    private SpeakerResolver(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        _tokens = tokens;
        _cast = cast;
        _clock = new ReadingClock(tokens);
        _salience = new Salience(_clock);
        foreach (var attribution in attributions)
        {
            if (attribution.Source is not { } source || attribution.Continues is not null) continue;
            if (_bySource.TryGetValue(source.First, out var same)) same.Add(attribution);
            else _bySource[source.First] = [attribution];
        }
    }

    /// <summary>The speaker of each attribution, in the order given; null where nobody can be named.</summary>
    public static IReadOnlyList<Speaker?> Resolve(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        var resolver = new SpeakerResolver(tokens, cast, attributions);
        resolver.ReadArticle();
        return [.. attributions.Select(resolver.SpeakerOf)];
    }

    private Speaker? SpeakerOf(Attribution attribution)
    {
        if (_speakers.TryGetValue(attribution, out var speaker)) return speaker;
        if (attribution.Named is { } named && _cast.At(named.First) is { } found) return new Speaker { Name = found.Person.Name, Role = found.Person.Role, Inferred = true };
        if (attribution.Continues is not { } before) return null;
        // Kept, so that quotations that continue one another without end are each followed back by one step.
        return _speakers[attribution] = SpeakerOf(before) is { } inherited ? inherited with { Inferred = true } : null;
    }

    private void ReadArticle()
    {
        var mentions = _cast.Mentions;
        var next = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (next < mentions.Count && mentions[next].First == i)
            {
                if (_cast.At(i) is { } found && (found.Person.IsSurelyPerson || found.Person.Name.Contains(' ', StringComparison.Ordinal)))
                    _salience.Add(found.Person, i, WeightOf(i, mentions[next].End) * (_clock.IsProse(i) ? 1 : Headline));
                next++;
            }

            if (_tokens.State[i] == QuotationState.Outside && BodyEndingAt(i) is { } body) _lastBody = body;

            if (_bySource.TryGetValue(i, out var attributions))
            {
                foreach (var attribution in attributions) _speakers[attribution] = Read(attribution.Source!.Value);
            }
            else if (RoleAt(i) is { } role && _salience.Best(i, Gender.Unknown, person => Fits(person, role)) is { } holder)
            {
                _salience.Add(holder, i, WeightOf(i, i + 2));
            }
            else if (_tokens.State[i] == QuotationState.Outside && GenderOfPronoun(i) is var gender and not Gender.Unknown)
            {
                if (_salience.Best(i, gender, static _ => 1) is { } person) _salience.Add(person, i, WeightOf(i, i + 1) * Pronoun);
            }
        }
    }

    private Speaker? Read(TokenRange source)
    {
        var printed = Printed(source);
        if (printed.Length == 0) return null;
        var reading = SourceReader.Read(_tokens, _cast, source);
        switch (reading.Kind)
        {
            case SourceKind.Name:
                _salience.Add(reading.Person!, source.First, Speaking);
                return new Speaker { Name = reading.Person!.Name, Role = reading.Person.Role };

            case SourceKind.Pronoun when _salience.Best(source.First, reading.Gender, static _ => 1) is { } person:
                _salience.Add(person, source.First, Subject * Pronoun + Speaking);
                return new Speaker { Name = person.Name, Role = person.Role, Inferred = true };

            case SourceKind.Role when _salience.Best(source.First, reading.Gender, person => IsOf(person, source) ? Fits(person, reading.Role) : 0) is { } person:
                _salience.Add(person, source.First, Subject + Speaking);
                return new Speaker { Name = person.Name, Role = person.Role, Inferred = true };

            case SourceKind.Body when _lastBody is not null:
                return new Speaker { Name = _lastBody, Inferred = true };

            default:
                if (reading.Kind == SourceKind.Printed) _lastBody = printed;
                return new Speaker { Name = printed };
        }
    }

    // "The Ukrainian president" is no president of whom the article does not say that he is Ukraine's.
    private bool IsOf(Person person, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (Demonyms.CountryOfPrinted(_tokens.TextOf(i).ToString()) is { } country && !person.IsOf(country)) return false;
        }

        return true;
    }

    private static double Fits(Person person, string role) => person.Holds(role) ? 1 : 0;

    private string Printed(TokenRange source)
    {
        var first = source.First;
        var end = source.End;
        while (first < end && _tokens.Tokens[first].Kind is not (Text.TokenKind.Word or Text.TokenKind.Number)) first++;
        while (end > first && _tokens.Class[end - 1] is WordClass.Comma or WordClass.Colon or WordClass.Mark or WordClass.Dash or WordClass.Clitic) end--;
        return end > first ? _tokens.Body[_tokens.Tokens[first].Start.._tokens.Tokens[end - 1].End] : "";
    }

    /// <summary>The office in "the president" where the words stand for one person outside quotations; null elsewhere.</summary>
    private string? RoleAt(int token)
    {
        if (token + 2 >= _tokens.Count || _tokens.Class[token] != WordClass.Determiner || _tokens.Class[token + 1] != WordClass.RoleNoun) return null;
        if (_tokens.State[token] != QuotationState.Outside || _tokens.Tokens[token].Length != 3 || _cast.At(token + 2) is not null) return null;
        return _tokens.Class[token + 2] is WordClass.Of or WordClass.RoleNoun or WordClass.Plural or WordClass.Other
            ? null
            : _tokens.TextOf(token + 1).ToString().ToLowerInvariant();
    }

    /// <summary>The name of a body whose last word stands at a token ("the Defense Ministry"), for the "it" that may follow; null elsewhere.</summary>
    private string? BodyEndingAt(int token)
    {
        if (!_tokens.IsCapitalised(token) || _cast.At(token) is not null || !NameWords.IsBody(_tokens.TextOf(token).ToString().ToLowerInvariant())) return null;
        var first = token;
        while (first > 0 && token - first < LongestBody && NameReader.IsNameWord(_tokens, first - 1) && _tokens.Sentence[first - 1] == _tokens.Sentence[token]) first--;
        return first == token ? null : _tokens.Body[_tokens.Tokens[first].Start.._tokens.Tokens[token].End];
    }

    private Gender GenderOfPronoun(int token)
    {
        if (_tokens.Class[token] is not (WordClass.SubjectPronoun or WordClass.ObjectPronoun or WordClass.Possessive)) return Gender.Unknown;
        var word = _tokens.TextOf(token);
        Span<char> lower = stackalloc char[8];
        if (word.Length > 3) return Gender.Unknown;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "he" or "him" or "his" => Gender.Male,
            "she" or "her" => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    /// <summary>A mention counts most as the subject, less as an object or a possessor, little inside a quotation.</summary>
    private double WeightOf(int first, int end)
    {
        if (_tokens.State[first] != QuotationState.Outside) return Quoted;
        if (_tokens.Class[first] == WordClass.Possessive) return Possessive;
        if (end >= _tokens.Count || _tokens.Sentence[end] != _tokens.Sentence[first]) return Object;
        if (_tokens.TextOf(end) is "'s" or "’s" or "'" or "’") return Possessive;
        if (_tokens.Class[first] == WordClass.SubjectPronoun) return Subject;
        var opens = first - _tokens.SentenceStart(_tokens.Sentence[first]) <= 2;
        var verb = _tokens.Class[end] is WordClass.Reporting or WordClass.Thinking or WordClass.Judging or WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal
            or WordClass.Past or WordClass.Adverb or WordClass.ReportingParticiple;
        return verb || opens ? Subject : Object;
    }
}
