using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers;

/// <summary>Reads the role that an article prints beside a name: "NATO Secretary-General Jens Stoltenberg", "Phil Lovas, the chairman".</summary>
internal static class RoleReader
{
    private const int LongestBefore = 10; // tokens of a role before the name
    private const int LongestAfter = 14; // tokens of an appositive
    private const int LongestDepartment = 4; // tokens behind "director of"
    private const int MostNouns = 4; // plain words and offices before the office that stands beside the name: "assistant chief medical officer"

    /// <summary>The first token of the title or role that ends directly before <paramref name="name"/>; equal to it where none does.</summary>
    public static int StartBefore(ArticleTokens tokens, int name)
    {
        var first = name;
        var sentence = tokens.SentenceStart(tokens.Sentence[name]);
        var office = false;
        for (var i = DepartmentBefore(tokens, name) ?? name - 1; i >= sentence && name - i <= LongestBefore; i--)
        {
            var wordClass = tokens.Class[i];
            var link = wordClass is WordClass.Of or WordClass.Infinitive or WordClass.Clitic || (wordClass == WordClass.Determiner && i > 0 && IsLink(tokens, i - 1));
            var part = NameReader.IsNameWord(tokens, i) || wordClass is WordClass.RoleNoun or WordClass.Title || IsAdjective(tokens, i) || IsDepartment(tokens, i) || IsNation(tokens, i);
            var joins = link && (office || (i > sentence && tokens.Class[i - 1] == WordClass.RoleNoun));
            if (!part && !joins) break;
            if (wordClass is WordClass.RoleNoun or WordClass.Title) office = true;
            if (part) first = i;
        }

        if (!office && first < name) return OfficeWithin(tokens, first, name);
        return office ? NounsBefore(tokens, first, sentence) : first;
    }

    /// <summary>The "of" of an office and its department in plain words that stand directly before a name ("director of public health Anna Cole"); null where none do.</summary>
    public static int? DepartmentBefore(ArticleTokens tokens, int name)
    {
        var at = name - 1;
        while (at > 0 && name - at <= LongestDepartment && tokens.Class[at] is WordClass.Other or WordClass.Plural or WordClass.Participle) at--;
        return at > 0 && at < name - 1 && tokens.Class[at] == WordClass.Of && tokens.Class[at - 1] == WordClass.RoleNoun && tokens.Sentence[at - 1] == tokens.Sentence[name] ? at : null;
    }

    /// <summary>The role before a name in commas, [first, end), without its article: "NATO's secretary-general, Ann Lee, said"; null where none stands there.</summary>
    /// <param name="name">The first token of the name.</param>
    /// <param name="nameEnd">One past its last token.</param>
    public static TokenRange? AppositiveBefore(ArticleTokens tokens, int name, int nameEnd)
    {
        if (name < 2 || tokens.Class[name - 1] != WordClass.Comma || tokens.Sentence[name - 2] != tokens.Sentence[name]) return null;
        if (nameEnd < tokens.Count && tokens.Class[nameEnd] is not (WordClass.Comma or WordClass.Period or WordClass.Mark)) return null;
        var first = StartBefore(tokens, name - 1);
        return first < name - 1 ? new TokenRange(first, name - 1) : null;
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
                or WordClass.Be or WordClass.Modal || IsVerb(tokens, end))
            {
                break;
            }

            office |= wordClass == WordClass.RoleNoun;
            end++;
        }

        while (end > first && tokens.Class[end - 1] is WordClass.Preposition or WordClass.Of or WordClass.Infinitive or WordClass.Determiner or WordClass.Coordinator) end--;
        return office && end > first ? new TokenRange(first, end) : null;
    }

    /// <summary>Whether a word of speech is one here: "secretary of state", "Wayne State University" and "chief fire officer" hold none.</summary>
    private static bool IsVerb(ArticleTokens tokens, int token) =>
        tokens.Class[token] == WordClass.Reporting && tokens.Class[token - 1] != WordClass.Of && !tokens.IsCapitalised(token) && !IsAdjective(tokens, token);

    /// <summary>
    /// Takes in the plain words that qualify a role, and the offices among them ("port director", "chief medical officer"), if what stands before them shows that
    /// the phrase begins there.
    /// </summary>
    private static int NounsBefore(ArticleTokens tokens, int first, int sentence)
    {
        var at = first;
        while (at > sentence && first - at < MostNouns && IsNoun(tokens, at - 1)) at--;
        var begins = at == sentence
            || tokens.Class[at - 1] is WordClass.Determiner or WordClass.Comma or WordClass.Mark or WordClass.Reporting or WordClass.Clitic or WordClass.Coordinator;
        // ", joining director Ann Lee": that is what somebody does, unless the verb of speaking or an article stands before ("said planning officer Ann Lee").
        var acts = at < first && tokens.Class[at] == WordClass.Participle && !(at > sentence && tokens.Class[at - 1] is WordClass.Determiner or WordClass.Reporting or WordClass.Clitic);
        return begins && !acts ? at : first;
    }

    private static bool IsNoun(ArticleTokens tokens, int token) => tokens.Class[token] is WordClass.Other or WordClass.Plural or WordClass.Participle or WordClass.RoleNoun;

    private static int OfficeWithin(ArticleTokens tokens, int first, int name)
    {
        for (var i = first; i < name; i++)
        {
            if (tokens.Class[i] is WordClass.RoleNoun or WordClass.Title) return first;
        }

        return name;
    }

    /// <summary>Whether a word is "US", which the lexicon takes for a pronoun.</summary>
    private static bool IsNation(ArticleTokens tokens, int token) => tokens.Class[token] == WordClass.FirstPerson && Demonyms.CountryOfPrinted(tokens.TextOf(token).ToString()) is not null;

    /// <summary>Whether a capital stands behind "of" as in "Secretary of State", whatever else the word can be.</summary>
    private static bool IsDepartment(ArticleTokens tokens, int token) => token > 0 && tokens.IsCapitalised(token) && tokens.Class[token - 1] == WordClass.Of;

    // "Its secretary-general" is nobody's role once it stands apart from its sentence.
    private static bool IsPossessive(ReadOnlySpan<char> word) => word is "its" or "his" or "her" or "their" or "our";

    private static bool IsLink(ArticleTokens tokens, int token) => tokens.Class[token] is WordClass.Of or WordClass.Infinitive or WordClass.Preposition;

    /// <summary>Whether a word qualifies the role behind it. Some are verbs to the lexicon: of "fire officer" and "state senator" the office shows what they are.</summary>
    private static bool IsAdjective(ArticleTokens tokens, int token) =>
        tokens.Tokens[token].Kind == TokenKind.Word && IsRoleAdjective(tokens.TextOf(token).ToString().ToLowerInvariant())
        && (tokens.Class[token] is WordClass.Other or WordClass.Plural || (token + 1 < tokens.Count && tokens.Class[token + 1] == WordClass.RoleNoun));

    private static bool IsRoleAdjective(ReadOnlySpan<char> word) => word is
        "former" or "then" or "deputy" or "senior" or "campaign" or "press" or "foreign" or "affairs" or "defense" or "defence" or "finance" or "prime" or "vice" or "party"
        or "interim" or "acting" or "communications" or "policy" or "political" or "presidential" or "national" or "security" or "state" or "longtime" or "top" or "chief"
        or "executive" or "managing" or "assistant" or "associate" or "opposition" or "police" or "fire" or "city" or "county" or "school" or "union" or "law" or "science"
        or "history" or "economics" or "research" or "legal" or "military" or "government" or "interior" or "trade" or "health" or "education" or "environment";
}
