using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Text;

namespace NewsBot.Quotes.Forms;

/// <summary>
/// Quotations of a whole sentence that no known verb of reporting governs. Where their sentence names a person, that person speaks: “…,” was how Ann Lee put it.
/// Else nobody is named: “…,” her neighbour trilled.
/// </summary>
internal static class UngovernedQuotations
{
    private const int FewestWords = 7; // a shorter one is a slogan, a title or a term

    /// <summary>The attributions with those added whose sentence names a person, in order of content.</summary>
    public static List<Attribution> AddNamed(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions) =>
        TokenCover.AddFree(tokens, attributions, region => IsSpeech(tokens, region) && Named(tokens, cast, region) is { } source ? new Attribution { Content = [new TokenRange(region.Open, region.After)], Source = source } : null);

    /// <summary>The attributions with the rest added, in order of content.</summary>
    public static List<Attribution> AddUnnamed(ArticleTokens tokens, IReadOnlyList<Attribution> attributions) =>
        TokenCover.AddFree(tokens, attributions, region => IsSpeech(tokens, region) && IsSentence(tokens, region) ? new Attribution { Content = [new TokenRange(region.Open, region.After)] } : null);

    // A sentence of its own: it begins with a capital, at the beginning of the sentence or behind a colon.
    private static bool IsSpeech(ArticleTokens tokens, MarkedRegion region)
    {
        if (region.First >= region.End || !tokens.IsCapitalised(region.First)) return false;
        if (region.Open > 0 && tokens.Sentence[region.Open - 1] == tokens.Sentence[region.Open] && tokens.Class[region.Open - 1] is not WordClass.Colon) return false;

        var words = 0;
        for (var i = region.First; i < region.End; i++) words += tokens.Tokens[i].Kind is TokenKind.Word ? 1 : 0;
        return words >= FewestWords;
    }

    private static bool IsSentence(ArticleTokens tokens, MarkedRegion region) =>
        tokens.Class[region.End - 1] is WordClass.Period or WordClass.QuestionMark or WordClass.Comma || region.After < tokens.Count && tokens.Class[region.After] is WordClass.Comma;

    // The first person named behind it in its sentence, else the last one before it.
    private static TokenRange? Named(ArticleTokens tokens, Cast cast, MarkedRegion region)
    {
        var sentence = tokens.Sentence[region.End - 1];
        for (var i = region.After; i < tokens.SentenceEnd(sentence); i++)
            if (Person(i) is { } found) return found;

        for (var i = region.Open - 1; i >= tokens.SentenceStart(tokens.Sentence[region.Open]); i--)
            if (Person(i) is { } found) return found;

        return null;

        TokenRange? Person(int at) => cast.At(at) is { Person.IsSurelyPerson: true } found ? new TokenRange(found.Mention.TitleFirst, found.Mention.End) : null;
    }
}
