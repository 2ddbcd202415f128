using NewsBot.Articles;

namespace NewsBot.Discord.Checks;

/// <summary>Where an article prints the words that are checked, or the nearest to them.</summary>
internal sealed record PrintedWords
{
    public required Article Article { get; init; }

    /// <summary>The printed words; for a quotation its whole extent.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is shown: the fragments of a quotation, or the words of the article.</summary>
    public required string Text { get; init; }

    /// <summary>The quotation they stand in; null where they are the article's own words.</summary>
    public Quote? Quote { get; init; }

    public string? PassageId { get; init; }

    /// <summary>The share of the checked words that stand there in the same order: 0 to 1, and 1 only where they stand there one after the other.</summary>
    public required double Agreement { get; init; }

    /// <summary>What of <see cref="Text"/> the checked words do not have, as UTF-16 units of it; empty for the very words.</summary>
    public IReadOnlyList<TextSpan> Differences { get; init; } = [];
}
