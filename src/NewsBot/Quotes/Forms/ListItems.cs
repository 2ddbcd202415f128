using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Forms;

/// <summary>Tells the items of a list, and the line that leads up to one.</summary>
internal static class ListItems
{
    /// <summary>Whether a token is the bullet or dash that begins an item.</summary>
    public static bool Begins(ArticleTokens tokens, int token)
    {
        if (token + 1 >= tokens.Count || (token > 0 && tokens.Paragraph[token - 1] == tokens.Paragraph[token])) return false;
        return tokens.TextOf(token) is "•" or "*" or "·" or "‣" or "◦" or "▪" or "●" or "-" or "–" or "—" && tokens.Paragraph[token + 1] == tokens.Paragraph[token];
    }

    /// <summary>Whether a paragraph ends in a colon and speaks of what people said ("Among the reactions:", "Readers wrote to us:").</summary>
    public static bool AnnouncesSpeech(ArticleTokens tokens, int paragraph)
    {
        var end = tokens.ParagraphEnd(paragraph);
        if (tokens.Class[end - 1] != WordClass.Colon) return false;
        for (var i = tokens.SentenceStart(tokens.Sentence[end - 1]); i < end; i++)
        {
            if (tokens.Class[i] is WordClass.Reporting or WordClass.ReportingParticiple || IsSpeech(tokens.TextOf(i))) return true;
        }

        return false;
    }

    private static bool IsSpeech(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length) return false;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] is "reaction" or "reactions" or "response" or "responses" or "comments" or "remarks" or "statements" or "tweets" or "posts" or "quotes" or "quotations"
            or "voices" or "words" or "views" or "thoughts" or "opinions" or "replies" or "answers" or "letters" or "tributes" or "messages";
    }
}
