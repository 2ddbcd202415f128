namespace NewsBot.Lab.Quotes;

/// <summary>One text to find quotations in.</summary>
internal sealed record QuoteText
{
    public required string Doc { get; init; }

    public required string Text { get; init; }
}
