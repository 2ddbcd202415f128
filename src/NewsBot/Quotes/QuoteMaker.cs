using NewsBot.Articles;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Quotes;

/// <summary>Turns an attribution in tokens into the fact that is stored.</summary>
internal static class QuoteMaker
{
    /// <summary>The quotation with its spans in UTF-16 units; null where no word of content is left.</summary>
    public static Quote? Make(ArticleTokens tokens, Attribution attribution, Speaker? speaker)
    {
        var kind = attribution.IsVerbatim ? QuoteKind.Direct : KindOf(tokens, attribution.Content);
        var content = new List<TextSpan>(attribution.Content.Count);
        foreach (var range in attribution.Content)
        {
            if (Trim(tokens, range, kind) is { } trimmed) content.Add(SpanOf(tokens, trimmed));
        }

        if (content.Count == 0) return null;
        return new Quote
        {
            Kind = kind,
            Content = content,
            Cue = attribution.Cue is { } cue ? SpanOf(tokens, cue) : null,
            Source = attribution.Source is { } source ? SpanOf(tokens, source) : null,
            Speaker = speaker,
        };
    }

    private static QuoteKind KindOf(ArticleTokens tokens, IReadOnlyList<TokenRange> content)
    {
        var quoted = 0;
        var plain = 0;
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (tokens.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
                if (tokens.State[i] == QuotationState.Outside) plain++;
                else quoted++;
            }
        }

        if (quoted == 0) return QuoteKind.Indirect;
        return plain == 0 ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    /// <summary>A direct fragment lies inside its marks; any fragment begins with a word or a mark and holds a word.</summary>
    private static TokenRange? Trim(ArticleTokens tokens, TokenRange range, QuoteKind kind)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && (IsEdge(tokens, first) || (kind == QuoteKind.Direct && IsOuterMark(tokens, first)))) first++;
        while (end > first && kind == QuoteKind.Direct && IsOuterMark(tokens, end - 1)) end--;
        for (var i = first; i < end; i++)
        {
            if (tokens.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return new TokenRange(first, end);
        }

        return null;
    }

    private static bool IsEdge(ArticleTokens tokens, int token) =>
        tokens.Class[token] is WordClass.Comma or WordClass.Colon or WordClass.Semicolon && tokens.State[token] == QuotationState.Outside;

    private static bool IsOuterMark(ArticleTokens tokens, int token) => tokens.State[token] is QuotationState.Open or QuotationState.Close;

    private static TextSpan SpanOf(ArticleTokens tokens, TokenRange range) => new(tokens.Tokens[range.First].Start, tokens.Tokens[range.End - 1].End);
}
