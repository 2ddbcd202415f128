using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Speakers;

/// <summary>Reads the head of a source: of "Trump campaign manager Kellyanne Conway, who …" the name, of "a spokesman for Mr. Trump" the spokesman.</summary>
internal static class SourceReader
{
    public static SourceReading Read(ArticleTokens tokens, Cast cast, TokenRange source)
    {
        var first = source.First;
        while (first < source.End && tokens.Class[first] is WordClass.Mark or WordClass.Dash or WordClass.Comma or WordClass.Bracket) first++;
        if (first >= source.End) return new SourceReading { Kind = SourceKind.Printed };

        if (PronounAt(tokens, first, source.End) is { } pronoun) return pronoun;

        if (tokens.Class[first] == WordClass.Relative && Antecedent(tokens, cast, first) is { } antecedent) return Named(antecedent);

        var head = HeadEnd(tokens, cast, first, source.End);
        (NameMention Mention, Person Person)? named = null;
        var others = 0;
        for (var i = first; i < head; i++)
        {
            if (tokens.Class[i] == WordClass.Coordinator && named is not null) others++;
            if (cast.At(i) is not { } found || (named is not null && found.Mention == named.Value.Mention)) continue;
            if (found.Mention.End < source.End && IsPossessive(tokens, found.Mention.End) && !EndsAt(tokens, found.Mention.End + 1, source.End)) continue;
            named = found;
            i = found.Mention.End - 1;
        }

        if (named is { } name && others == 0 && (EndsHead(tokens, name.Mention.End, head) || cast.Headings.Hold(name.Mention.First))) return Named(name);
        if (named is null && AppositiveName(tokens, cast, first, source.End) is { } appositive) return Named(appositive);
        if (named is null && head < source.End && NameAfterRole(tokens, cast, first, head, source.End) is { } after) return Named(after);
        if (named is null && tokens.Class[head - 1] == WordClass.AllCapitals && cast.Called(tokens.TextOf(head - 1).ToString().ToLowerInvariant()) is { } called)
            return new SourceReading { Kind = SourceKind.Name, Person = called, Gender = called.Gender };
        return RoleAt(tokens, first, head);
    }

    private static SourceReading Named((NameMention Mention, Person Person) name) =>
        new() { Kind = SourceKind.Name, Mention = name.Mention, Person = name.Person, Gender = name.Person.Gender };

    /// <summary>The name that "who" stands for: the one before it, or the one before the comma before it.</summary>
    private static (NameMention Mention, Person Person)? Antecedent(ArticleTokens tokens, Cast cast, int relative)
    {
        var at = relative - 1;
        if (at >= 0 && tokens.Class[at] == WordClass.Comma) at--;
        return at >= 0 && tokens.Sentence[at] == tokens.Sentence[relative] ? cast.At(at) : null;
    }

    private static SourceReading? PronounAt(ArticleTokens tokens, int first, int end)
    {
        var word = tokens.TextOf(first);
        var alone = first + 1 >= end || tokens.Class[first + 1] is WordClass.Mark or WordClass.Comma or WordClass.Clitic or WordClass.Adverb or WordClass.ObjectPronoun;
        if (!alone) return null;
        if (word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("him", StringComparison.OrdinalIgnoreCase)
            || word.Equals("his", StringComparison.OrdinalIgnoreCase) || word.Equals("himself", StringComparison.OrdinalIgnoreCase))
        {
            return new SourceReading { Kind = SourceKind.Pronoun, Gender = Gender.Male };
        }

        if (word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase)
            || word.Equals("hers", StringComparison.OrdinalIgnoreCase) || word.Equals("herself", StringComparison.OrdinalIgnoreCase))
        {
            return new SourceReading { Kind = SourceKind.Pronoun, Gender = Gender.Female };
        }

        return word.Equals("it", StringComparison.OrdinalIgnoreCase) ? new SourceReading { Kind = SourceKind.Body } : null;
    }

    /// <summary>One past the head: a preposition, a relative clause or a sign ends it, unless nothing but a role stood before.</summary>
    private static int HeadEnd(ArticleTokens tokens, Cast cast, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var stops = tokens.Class[i] is WordClass.Comma or WordClass.Relative or WordClass.Dash or WordClass.Bracket or WordClass.Preposition or WordClass.That
                or WordClass.Semicolon or WordClass.Colon;
            if (stops) return i;
            if (tokens.Class[i] == WordClass.Of && !(tokens.Class[i - 1] == WordClass.RoleNoun && NameFollowsOffice(tokens, cast, i, end))) return i;
        }

        return end;
    }

    /// <summary>Whether "of State Antony Blinken" or "of public health Anna Cole" goes on to a name.</summary>
    private static bool NameFollowsOffice(ArticleTokens tokens, Cast cast, int of, int end)
    {
        var at = of + 1;
        while (at < end && cast.At(at) is null) at++;
        if (at < end && cast.At(at) is { } named && named.Mention.TitleFirst < of) return true;

        at = of + 1;
        // "State" is a verb to the lexicon: any capital will do.
        while (at < end && (tokens.IsCapitalised(at) || tokens.Class[at] == WordClass.Determiner)) at++;
        return at - of > 2 && at == end || (at - of > 2 && tokens.Class[at] == WordClass.Comma);
    }

    private static bool IsPossessive(ArticleTokens tokens, int token) =>
        tokens.TextOf(token) is "'s" or "’s" or "'" or "’";

    /// <summary>Whether nothing but signs stands from a token to the end.</summary>
    private static bool EndsAt(ArticleTokens tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens.Tokens[i].Kind is Text.TokenKind.Word or Text.TokenKind.Number) return false;
        }

        return true;
    }

    /// <summary>The full name that ends a source behind a comma: "one of its top executives, Michael Sexton". Several people are nobody in particular.</summary>
    private static (NameMention Mention, Person Person)? AppositiveName(ArticleTokens tokens, Cast cast, int first, int end)
    {
        if (tokens.Class[first] is WordClass.Plural or WordClass.Number) return null;
        if (tokens.Class[first] == WordClass.Determiner && tokens.TextOf(first).ToString().ToLowerInvariant() is not ("a" or "an" or "the" or "one" or "another")) return null;
        (NameMention Mention, Person Person)? named = null;
        for (var i = first; i < end; i++)
        {
            if (tokens.Class[i] is WordClass.Coordinator or WordClass.Relative or WordClass.Dash or WordClass.Participle) return null;
            if (cast.At(i) is not { } found) continue;
            i = found.Mention.End - 1;
            if (found.Mention.End < end && IsPossessive(tokens, found.Mention.End)) continue;
            if (named is not null) return null;
            named = found;
        }

        if (named is not { } name || name.Mention.Words.Count < 2 || !(name.Person.IsSurelyPerson || HasRole(tokens, first, name.Mention.First)) || !EndsAt(tokens, name.Mention.End, end)) return null;
        return name.Mention.TitleFirst > first && tokens.Class[name.Mention.TitleFirst - 1] == WordClass.Comma ? name : null;
    }

    private static bool EndsHead(ArticleTokens tokens, int nameEnd, int head)
    {
        var at = nameEnd;
        while (at < head && (IsPossessive(tokens, at) || NameWords.IsSuffix(tokens.TextOf(at).ToString().ToLowerInvariant()) || tokens.Class[at] is WordClass.ObjectPronoun or WordClass.Adverb or WordClass.Mark)) at++;
        return at >= head;
    }

    private static (NameMention Mention, Person Person)? NameAfterRole(ArticleTokens tokens, Cast cast, int first, int head, int end)
    {
        if (!HasRole(tokens, first, head)) return null;
        while (head < end && tokens.Class[head] is WordClass.Of or WordClass.Determiner or WordClass.Other or WordClass.Plural or WordClass.Capitalised) head++;
        if (head >= end || tokens.Class[head] != WordClass.Comma) return null;
        for (var i = head + 1; i < end; i++)
        {
            if (cast.At(i) is { } found) return i <= head + 4 ? found : null;
            if (tokens.Class[i] is WordClass.Relative or WordClass.Preposition or WordClass.Of) return null;
        }

        return null;
    }

    private static bool HasRole(ArticleTokens tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.Class[i] is WordClass.RoleNoun or WordClass.Title) return true;
        }

        return false;
    }

    private static SourceReading RoleAt(ArticleTokens tokens, int first, int head)
    {
        if (!tokens.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase) || tokens.Class[head - 1] is not (WordClass.RoleNoun or WordClass.Title))
            return new SourceReading { Kind = SourceKind.Printed };
        var role = tokens.TextOf(head - 1).ToString().ToLowerInvariant();
        return new SourceReading { Kind = SourceKind.Role, Role = role, Gender = NameReader.GenderOfRole(role) };
    }
}
