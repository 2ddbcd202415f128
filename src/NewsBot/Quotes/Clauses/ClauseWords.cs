using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Clauses;

/// <summary>Tells from the words alone whether a stretch holds a verb.</summary>
internal static class ClauseWords
{
    private const int LongestSubject = 12; // tokens; a longer stretch has a verb, if only one that is not known as such

    /// <summary>Whether plain words can be a clause's subject or a verb's object but are no clause; verbs that only a dictionary knows are overlooked.</summary>
    public static bool LacksVerb(ArticleTokens tokens, TokenRange range)
    {
        if (range.Length > LongestSubject) return false;
        for (var i = range.First; i < range.End; i++)
        {
            if (tokens.State[i] != QuotationState.Outside || tokens.Class[i] is WordClass.Infinitive or WordClass.That) return false;
            if ((IsVerb(tokens, i) && !IsNoun(tokens, range, i)) || IsShortVerb(tokens, range, i) || HasObject(tokens, range, i)) return false;
        }

        return true;
    }

    /// <summary>Whether a word is a verb that can carry a clause.</summary>
    public static bool IsVerb(ArticleTokens tokens, int token) =>
        tokens.Class[token] is WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal or WordClass.Past or WordClass.Reporting or WordClass.Thinking or WordClass.Judging;

    /// <summary>"Any plans", "the mayor's promise": what stands behind an article is no verb.</summary>
    private static bool IsNoun(ArticleTokens tokens, TokenRange range, int token) => token > range.First
        && tokens.Class[token] is WordClass.Reporting or WordClass.Thinking or WordClass.Judging or WordClass.Past
        && tokens.Class[token - 1] is WordClass.Determiner or WordClass.Possessive or WordClass.Demonstrative or WordClass.Of or WordClass.Preposition
            || (token > range.First + 1 && tokens.Class[token] is WordClass.Reporting or WordClass.Thinking or WordClass.Judging && tokens.Class[token - 1] == WordClass.Clitic);

    /// <summary>"It’s typical", "they’re gone".</summary>
    private static bool IsShortVerb(ArticleTokens tokens, TokenRange range, int token) => token > range.First && tokens.Class[token] == WordClass.Clitic
        && tokens.Class[token - 1] is WordClass.SubjectPronoun or WordClass.FirstPerson or WordClass.You or WordClass.It or WordClass.That or WordClass.Question;

    /// <summary>"The mayor deserves the credit": a noun in the plural has no article behind it.</summary>
    private static bool HasObject(ArticleTokens tokens, TokenRange range, int token) => token > range.First && token + 1 < range.End
        && tokens.Class[token] == WordClass.Plural && tokens.Class[token + 1] is WordClass.Determiner or WordClass.Possessive or WordClass.Demonstrative or WordClass.ObjectPronoun;
}
