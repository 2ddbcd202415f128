using NewsBot.Articles;

namespace NewsBot.Lab.Quotes;

/// <summary>The quotations of one text, offsets in code points.</summary>
internal sealed record QuoteAnswer
{
    public required string Doc { get; init; }

    public required IReadOnlyList<QuoteLine> Quotes { get; init; }

    public static QuoteAnswer Of(QuoteText text, IReadOnlyList<Quote> quotes)
    {
        var points = new CodePoints(text.Text);
        return new QuoteAnswer { Doc = text.Doc, Quotes = [.. quotes.Select(quote => QuoteLine.Of(text.Text, points, quote))] };
    }
}
