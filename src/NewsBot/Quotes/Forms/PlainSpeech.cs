using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Quotes.Forms;

/// <summary>Quotations that the tagger left though a name or pronoun and a reporting verb stand directly behind: “…,” Ann Lee said; “…?” asked Ann Lee.</summary>
internal static class PlainSpeech
{
    /// <summary>The attributions with those quotations added, in order of content.</summary>
    public static List<Attribution> Add(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions) =>
        TokenCover.AddFree(tokens, attributions, region =>
        {
            if (!Begins(tokens, region.Open) || !LeadsOn(tokens, region)) return null;

            var first = region.After < tokens.Count && tokens.Class[region.After] == WordClass.Comma ? region.After + 1 : region.After;
            return Reading(tokens, cast, first, region);
        });

    /// <summary>Whether a quotation stands at the beginning of its clause: of what the “new deal,” he said, would bring, two words are quoted and more is reported.</summary>
    private static bool Begins(ArticleTokens tokens, int open) =>
        open == 0 || tokens.Sentence[open - 1] != tokens.Sentence[open] || tokens.Class[open - 1] is WordClass.Comma or WordClass.Colon or WordClass.Dash or WordClass.Semicolon;

    /// <summary>Whether the words in marks end in a comma, a question or an exclamation, or a comma stands behind them.</summary>
    private static bool LeadsOn(ArticleTokens tokens, MarkedRegion region) =>
        tokens.Class[region.End - 1] is WordClass.Comma or WordClass.QuestionMark || (region.After < tokens.Count && tokens.Class[region.After] == WordClass.Comma);

    private static Attribution? Reading(ArticleTokens tokens, Cast cast, int first, MarkedRegion region)
    {
        if (first + 1 >= tokens.Count || tokens.Paragraph[first] != tokens.Paragraph[region.Open]) return null;
        var content = new TokenRange(region.Open, region.After);
        if (tokens.Class[first] == WordClass.Reporting && SpeakerEnd(tokens, cast, first + 1) is { } behind)
            return new Attribution { Content = [content], Cue = new TokenRange(first, first + 1), Source = new TokenRange(first + 1, behind) };
        if (SpeakerEnd(tokens, cast, first) is not { } end || end >= tokens.Count) return null;
        var verb = tokens.Class[end] == WordClass.Adverb && end + 1 < tokens.Count ? end + 1 : end;
        return tokens.Class[verb] == WordClass.Reporting ? new Attribution { Content = [content], Cue = new TokenRange(verb, verb + 1), Source = new TokenRange(first, end) } : null;
    }

    /// <summary>One past the name, with its title, or the pronoun that begins at a token; null where neither does.</summary>
    public static int? SpeakerEnd(ArticleTokens tokens, Cast cast, int first)
    {
        if (first >= tokens.Count) return null;
        if (tokens.Class[first] is WordClass.SubjectPronoun) return first + 1;
        for (var i = first; i < Math.Min(tokens.Count, first + 5); i++)
        {
            if (cast.At(i) is { } found) return found.Mention.TitleFirst <= first && found.Person.IsSurelyPerson ? found.Mention.End : null;
        }

        return null;
    }
}
