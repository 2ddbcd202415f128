namespace NewsBot.Articles;

/// <summary>A number that an article prints, with what it counts and who says so.</summary>
public sealed record Figure
{
    /// <summary>The number, or the lower end of a range.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end of a range; equal to <see cref="Low"/> for a single number.</summary>
    public required decimal High { get; init; }

    /// <summary>The word that loosens it ("about", "more than"); null where there is none.</summary>
    public string? Approximation { get; init; }

    /// <summary>"%", "percentage points", "USD", "km"; null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, as printed ("Russian troops"); null where that is not clear.</summary>
    public string? Counted { get; init; }

    /// <summary>
    /// What became of the counted ones where that parts one count from another ("killed", "injured"), as <see cref="Counted"/> alone does not; null
    /// where nothing of the kind is said.
    /// </summary>
    public string? Fate { get; init; }

    /// <summary>Where, as printed; null where no place is named.</summary>
    public string? Place { get; init; }

    /// <summary>The day it holds for; null where none is named.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Who says so, as printed; null where the article says it itself.</summary>
    public string? SaidBy { get; init; }

    public FigureStanding Standing { get; init; }

    /// <summary>The number with its approximation and unit.</summary>
    public required TextSpan Span { get; init; }
}
