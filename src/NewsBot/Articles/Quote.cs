namespace NewsBot.Articles;

/// <summary>One statement that an article attributes to somebody: its content, its cue and its source, as printed.</summary>
public sealed record Quote
{
    /// <summary>See <see cref="ArticleIdentity.QuoteId"/>; empty until the quotation is numbered within its article.</summary>
    public string Id { get; init; } = "";

    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// What was said, at least one fragment, in order and apart. A direct quotation's fragments lie inside its quotation marks;
    /// one interrupted by its cue has a fragment on each side of it.
    /// </summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The reporting words ("said", "according to"); null where the quotation floats without any.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The words of the body that name who speaks ("he", "the secretary"); null where none are printed near.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Who speaks; null where that is not known.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>From the first fragment's start to the last one's end.</summary>
    public TextSpan Extent => new(Content[0].Start, Content[^1].End);
}
