using NewsBot.Articles;
using NewsBot.Dates;

namespace NewsBot.Retrieval.Understanding;

/// <summary>Words of a query that say where or when to look instead of what for: either days or an outlet.</summary>
/// <param name="Span">Where they stand in what was typed.</param>
/// <param name="Words">The words, as typed.</param>
internal sealed record QueryPart(TextSpan Span, string Words)
{
    /// <summary>The days that are meant; null for an outlet.</summary>
    public DayRange? Days { get; init; }

    /// <summary>The outlet as the archive writes it; null for days.</summary>
    public string? Outlet { get; init; }
}
