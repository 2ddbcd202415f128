using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Finds surnames that are words besides ("Law", "Will", "May", "HALL") where the article has printed the full name of whoever bears them.</summary>
internal static class SurnameReader
{
    /// <summary>The mentions that form alone does not show, in order.</summary>
    /// <param name="tokens">The article.</param>
    /// <param name="mentions">Those that are known, in order and apart.</param>
    /// <param name="isSurname">Whether a lower-case word is the surname of one person whose full name is printed.</param>
    public static List<NameMention> Read(ArticleTokens tokens, IReadOnlyList<NameMention> mentions, Func<string, bool> isSurname)
    {
        var found = new List<NameMention>();
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < mentions.Count && mentions[next].End <= i) next++;
            if (next < mentions.Count && i >= mentions[next].First) continue;
            if (!tokens.IsCapitalised(i) || tokens.Class[i] == WordClass.Initial || !StandsAlone(tokens, i)) continue;
            var lower = tokens.TextOf(i).ToString().ToLowerInvariant();
            if (lower.Length < 3 || !isSurname(lower)) continue;
            found.Add(new NameMention { First = i, End = i + 1, TitleFirst = i, Words = [tokens.TextOf(i).ToString()], Surname = lower });
        }

        return found;
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
