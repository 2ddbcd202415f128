using NewsBot.Articles;
using NewsBot.Dates;

namespace NewsBot.Retrieval.Understanding;

/// <summary>Words of a query that say where or when to look instead of what for: days, an outlet or a speaker.</summary>
/// <param name="Span">Where they stand in what was typed.</param>
/// <param name="Words">The words, as typed.</param>
internal sealed record QueryPart(TextSpan Span, string Words)
{
    /// <summary>The days that are meant; null for the others.</summary>
    public DayRange? Days { get; init; }

    /// <summary>The outlet as the archive writes it; null for the others.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who is to have spoken, as typed; null for the others.</summary>
    public string? Speaker { get; init; }
}
