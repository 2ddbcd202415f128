namespace NewsBot.Articles.Dating;

/// <summary>One candidate for a date of an article, with how it was come by. Candidates that conflict are all kept.</summary>
public sealed record DateEvidence
{
    public required DateOnly Date { get; init; }

    public required DateKind Kind { get; init; }

    public required DateMethod Method { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>The words it was read from, or the id of the article it was taken from.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where those words stand in the body; null where they stand outside it.</summary>
    public TextSpan? Span { get; init; }
}
