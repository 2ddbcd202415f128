using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers;

/// <summary>Reads the role that an article prints beside a name: "NATO Secretary-General Jens Stoltenberg", "Phil Lovas, the chairman".</summary>
internal static class RoleReader
{
    private const int LongestBefore = 10; // tokens of a role before the name
    private const int LongestAfter = 14; // tokens of an appositive

    /// <summary>The first token of the title or role that ends directly before <paramref name="name"/>; equal to it where none does.</summary>
    public static int StartBefore(ArticleTokens tokens, int name)
    {
        var first = name;
        var sentence = tokens.SentenceStart(tokens.Sentence[name]);
        var office = false;
        for (var i = name - 1; i >= sentence && name - i <= LongestBefore; i--)
        {
            var wordClass = tokens.Class[i];
            var link = wordClass is WordClass.Of or WordClass.Infinitive or WordClass.Clitic || (wordClass == WordClass.Determiner && i > 0 && IsLink(tokens, i - 1));
            var part = NameReader.IsNameWord(tokens, i) || wordClass is WordClass.RoleNoun or WordClass.Title || IsAdjective(tokens, i) || IsDepartment(tokens, i);
            var joins = link && (office || (i > sentence && tokens.Class[i - 1] == WordClass.RoleNoun));
            if (!part && !joins) break;
            if (wordClass is WordClass.RoleNoun or WordClass.Title) office = true;
            if (part) first = i;
        }

        if (!office && first < name) return OfficeWithin(tokens, first, name);
        return office ? NounsBefore(tokens, first, sentence) : first;
    }

    /// <summary>The appositive after a name, [first, end), without its article or possessive; null where none follows: ", the chairman of the party,".</summary>
    public static TokenRange? AppositiveAfter(ArticleTokens tokens, int nameEnd)
    {
        if (nameEnd >= tokens.Count || tokens.Class[nameEnd] != WordClass.Comma) return null;
        var sentenceEnd = tokens.SentenceEnd(tokens.Sentence[nameEnd]);
        var first = nameEnd + 1;
        if (first < sentenceEnd && (tokens.Class[first] == WordClass.Determiner || IsPossessive(tokens.TextOf(first)))) first++;
        var office = false;
        var end = first;
        while (end < sentenceEnd && end - first < LongestAfter)
        {
            var wordClass = tokens.Class[end];
            if (wordClass is WordClass.Comma or WordClass.Period or WordClass.Semicolon or WordClass.Dash or WordClass.Mark or WordClass.Bracket or WordClass.Relative
                or WordClass.Be or WordClass.Modal || (wordClass == WordClass.Reporting && tokens.Class[end - 1] != WordClass.Of)) // "secretary of state"
            {
                break;
            }

            office |= wordClass == WordClass.RoleNoun;
            end++;
        }

        return office && end > first ? new TokenRange(first, end) : null;
    }

    /// <summary>Takes in the plain words that qualify a role ("port director"), if what stands before them shows that the phrase begins there.</summary>
    private static int NounsBefore(ArticleTokens tokens, int first, int sentence)
    {
        var at = first;
        while (at > sentence && first - at < 3 && tokens.Class[at - 1] is WordClass.Other or WordClass.Plural) at--;
        var begins = at == sentence
            || tokens.Class[at - 1] is WordClass.Determiner or WordClass.Comma or WordClass.Mark or WordClass.Reporting or WordClass.Clitic or WordClass.Coordinator;
        return begins ? at : first;
    }

    private static int OfficeWithin(ArticleTokens tokens, int first, int name)
    {
        for (var i = first; i < name; i++)
        {
            if (tokens.Class[i] is WordClass.RoleNoun or WordClass.Title) return first;
        }

        return name;
    }

    /// <summary>Whether a capital stands behind "of" as in "Secretary of State", whatever else the word can be.</summary>
    private static bool IsDepartment(ArticleTokens tokens, int token) => token > 0 && tokens.IsCapitalised(token) && tokens.Class[token - 1] == WordClass.Of;

    // "Its secretary-general" is nobody's role once it stands apart from its sentence.
    private static bool IsPossessive(ReadOnlySpan<char> word) => word is "its" or "his" or "her" or "their" or "our";

    private static bool IsLink(ArticleTokens tokens, int token) => tokens.Class[token] is WordClass.Of or WordClass.Infinitive or WordClass.Preposition;

    private static bool IsAdjective(ArticleTokens tokens, int token) =>
        tokens.Tokens[token].Kind == TokenKind.Word && tokens.Class[token] is WordClass.Other or WordClass.Plural && IsRoleAdjective(tokens.TextOf(token));

    private static bool IsRoleAdjective(ReadOnlySpan<char> word) => word is
        "former" or "then" or "deputy" or "senior" or "campaign" or "press" or "foreign" or "affairs" or "defense" or "defence" or "finance" or "prime" or "vice" or "party"
        or "interim" or "acting" or "communications" or "policy" or "political" or "presidential" or "national" or "security" or "state" or "longtime" or "top" or "chief"
        or "executive" or "managing" or "assistant" or "associate" or "opposition" or "police" or "fire" or "city" or "county" or "school" or "union" or "law" or "science"
        or "history" or "economics" or "research" or "legal" or "military" or "government" or "interior" or "trade" or "health" or "education" or "environment";
}
