using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>
/// Finds surnames that are words besides ("Law", "Will", "May", "HALL"), alone or behind their first name, where the article has printed the full name of
/// whoever bears them in a place that shows a person.
/// </summary>
internal static class SurnameReader
{
    /// <summary>The mentions that form alone does not show, in order.</summary>
    /// <param name="tokens">The article.</param>
    /// <param name="mentions">Those that are known, in order and apart.</param>
    /// <param name="called">The one person whose surname is a lower-case word and whose full name is printed; null where there is none.</param>
    public static List<NameMention> Read(ArticleTokens tokens, IReadOnlyList<NameMention> mentions, Func<string, Person?> called)
    {
        var found = new List<NameMention>();
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < mentions.Count && mentions[next].End <= i) next++;
            if (next < mentions.Count && i >= mentions[next].First) continue;
            if (!tokens.IsCapitalised(i) || tokens.Class[i] == WordClass.Initial) continue;
            var lower = tokens.TextOf(i).ToString().ToLowerInvariant();
            if (lower.Length < 3 || called(lower) is not { } person) continue;
            if (StandsAlone(tokens, i)) found.Add(new NameMention { First = i, End = i + 1, TitleFirst = i, Words = [tokens.TextOf(i).ToString()], Surname = lower });
            else if (IsFullName(tokens, i, person))
                found.Add(new NameMention { First = i - 1, End = i + 1, TitleFirst = i - 1, Words = [tokens.TextOf(i - 1).ToString(), tokens.TextOf(i).ToString()], Surname = lower });
        }

        return found;
    }

    /// <summary>Whether the first name stands before a surname, and no other capital beside them: "Denise Park Road" is nobody.</summary>
    private static bool IsFullName(ArticleTokens tokens, int token, Person person)
    {
        var sentence = tokens.Sentence[token];
        if (token == 0 || tokens.Sentence[token - 1] != sentence || !tokens.TextOf(token - 1).Equals(person.FirstName, StringComparison.OrdinalIgnoreCase)) return false;
        if (token > 1 && tokens.Sentence[token - 2] == sentence && tokens.IsCapitalised(token - 2)) return false;
        return token + 1 >= tokens.Count || tokens.Sentence[token + 1] != sentence || !tokens.IsCapitalised(token + 1);
    }

    /// <summary>Whether no capital stands beside a word, and its capital is not merely that of a sentence's beginning.</summary>
    private static bool StandsAlone(ArticleTokens tokens, int token)
    {
        var sentence = tokens.Sentence[token];
        if (token + 1 < tokens.Count && tokens.Sentence[token + 1] == sentence && tokens.IsCapitalised(token + 1)) return false;
        var opens = token == 0 || tokens.Sentence[token - 1] != sentence || tokens.Class[token - 1] is WordClass.Mark or WordClass.Bracket;
        if (!opens) return !tokens.IsCapitalised(token - 1);
        return tokens.Class[token] == WordClass.AllCapitals
            || (token + 1 < tokens.Count && tokens.Class[token + 1] is WordClass.Reporting or WordClass.Clitic or WordClass.ReportingParticiple);
    }
}
