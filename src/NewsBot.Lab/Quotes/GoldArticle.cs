namespace NewsBot.Lab.Quotes;

/// <summary>One annotated text.</summary>
internal sealed record GoldArticle
{
    public required string Doc { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<GoldQuote> Quotes { get; init; } = [];
}
