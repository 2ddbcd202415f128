using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Tagging.Cues;

/// <summary>
/// The stretch of an article in which a cue's content and source are sought: its paragraph; the next one where it ends in a colon or is a sentence and
/// the next opens with a quotation; the one before where the cue's is a short line without quotation, as a sign-off is.
/// </summary>
/// <param name="Cue">The reporting words.</param>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct CueWindow(TokenRange Cue, int First, int End)
{
    private const int Reach = 260; // tokens a side
    private const int CrowdedReach = 40; // tokens a side where a paragraph is too long to be one
    private const int Crowded = 1200; // tokens
    private const int ShortLine = 14; // tokens

    public int Length => End - First;

    public static CueWindow Of(ArticleTokens tokens, TokenRange cue)
    {
        var paragraph = tokens.Paragraph[cue.First];
        var first = tokens.ParagraphStart(paragraph);
        var end = tokens.ParagraphEnd(paragraph);
        var reach = end - first > Crowded ? CrowdedReach : Reach;
        var shortLine = end - first <= ShortLine && tokens.State[first] == QuotationState.Outside && tokens.State[end - 1] == QuotationState.Outside;
        if (paragraph > 0 && shortLine) first = tokens.ParagraphStart(paragraph - 1);
        if (end < tokens.Count && (tokens.Class[end - 1] == WordClass.Colon || (tokens.State[end] == QuotationState.Open && EndsInStop(tokens, end))))
            end = tokens.ParagraphEnd(paragraph + 1);
        return new CueWindow(cue, Math.Max(first, cue.First - reach), Math.Min(end, cue.End + reach));
    }

    /// <summary>Whether the paragraph that ends at <paramref name="end"/> ends as a sentence does; a heading says nothing about what follows it.</summary>
    private static bool EndsInStop(ArticleTokens tokens, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 2); i--)
        {
            if (tokens.Class[i] is WordClass.Period or WordClass.QuestionMark or WordClass.Comma or WordClass.Semicolon or WordClass.Dash) return true;
        }

        return false;
    }
}
