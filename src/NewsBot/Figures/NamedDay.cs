using NewsBot.Articles;

namespace NewsBot.Figures;

/// <summary>Words of a sentence that name one day, and the day.</summary>
internal readonly record struct NamedDay(TextSpan Span, DateOnly Day);
