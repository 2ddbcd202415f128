using NewsBot.Articles;

namespace NewsBot.Summaries;

/// <summary>A stored sentence that may enter a summary.</summary>
internal sealed record Candidate
{
    public required Article Article { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The passage that holds it.</summary>
    public required string PassageId { get; init; }

    /// <summary>Its place among the article's sentences, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Its place as a share of the article, 0 (first) to 1 (last).</summary>
    public required double Depth { get; init; }

    /// <summary>Its content words, folded, each once.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public string Text => Span.Of(Article.Body);
}
