using NewsBot.Articles;

namespace NewsBot.Summaries.Matter;

/// <summary>A stored sentence that may enter an answer.</summary>
internal sealed record Candidate
{
    public required string ArticleId { get; init; }

    /// <summary>The passage that holds it.</summary>
    public required string PassageId { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Its words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Its place among the article's sentences, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Its place as a share of the article, 0 (first) to 1 (last).</summary>
    public required double Depth { get; init; }
}
