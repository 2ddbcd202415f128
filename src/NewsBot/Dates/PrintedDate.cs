using NewsBot.Articles;

namespace NewsBot.Dates;

/// <summary>A date printed in full: day, month and year.</summary>
/// <param name="Span">Where it stands in the text it was read from.</param>
/// <param name="Day">The day.</param>
/// <param name="Ambiguous">Whether day and month could as well be the other way round ("03/02/2022").</param>
internal readonly record struct PrintedDate(TextSpan Span, DateOnly Day, bool Ambiguous);
