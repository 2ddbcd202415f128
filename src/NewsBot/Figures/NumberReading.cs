using NewsBot.Articles;

namespace NewsBot.Figures;

/// <summary>One number of a text, read: "more than 130,000 Russian troops".</summary>
internal sealed record NumberReading
{
    /// <summary>The value, or the lower end of a range.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end of a range; equal to <see cref="Low"/> for a single number.</summary>
    public required decimal High { get; init; }

    public NumberKind Kind { get; init; }

    public NumberBound Bound { get; init; }

    /// <summary>The words that loosen or bound it, as printed ("more than"); null where there are none.</summary>
    public string? Approximation { get; init; }

    /// <summary>"%", "percentage points", an ISO 4217 currency code, or a unit of measure ("km", "tonnes", "days"); null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, as printed after the number or, for a share or a rate, before it ("Russian troops", "unemployment"); null where that is not clear.</summary>
    public string? Counted { get; init; }

    /// <summary>Where <see cref="Counted"/> stands; null where it is null.</summary>
    public TextSpan? CountedSpan { get; init; }

    /// <summary>The number with its approximation and unit.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number alone.</summary>
    public required TextSpan ValueSpan { get; init; }

    public bool IsRange => Low != High;
}
