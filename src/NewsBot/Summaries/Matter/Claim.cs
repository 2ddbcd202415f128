using NewsBot.Articles;

namespace NewsBot.Summaries.Matter;

/// <summary>A sentence that an answer would show, with the words that prove it.</summary>
internal sealed record Claim
{
    public required string Text { get; init; }

    /// <summary>At least one; the first is of the article that leads. For a stored sentence its own words, once for each article that prints it.</summary>
    public required IReadOnlyList<Citation> Evidence { get; init; }

    /// <summary>The passage of the first evidence.</summary>
    public required string PassageId { get; init; }

    /// <summary>Whether the text is the evidence word for word.</summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>The number of its story, from 0.</summary>
    public int Story { get; init; }

    /// <summary>Where in its article the evidence stands, 0 (first) to 1 (last).</summary>
    public double Depth { get; init; }
}
