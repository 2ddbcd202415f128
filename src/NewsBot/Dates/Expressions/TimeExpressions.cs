namespace NewsBot.Dates.Expressions;

/// <summary>Finds the words of a text that speak of time and says what they mean, seen from the day of the text.</summary>
internal static class TimeExpressions
{
    // Every form but a count reaches less far from the day of the text.
    private const int Reach = 110; // years

    /// <summary>In order, not overlapping: of two that overlap the longer one is kept. "Friday" is the last Friday unless the sentence looks ahead.</summary>
    /// <param name="today">The day the text was written; within a century of either end of the calendar nothing is found.</param>
    public static IReadOnlyList<TimeExpression> In(string text, DateOnly today)
    {
        if (today.Year is <= Reach or > 9999 - Reach) return [];

        var kept = new List<TimeExpression>();
        var days = DayExpressions.In(text, today).ToList();
        var found = DateSums.In(text, today, days).Concat(days).Concat(PeriodExpressions.In(text, today)).Concat(DurationExpressions.In(text));
        foreach (var expression in found.OrderByDescending(one => one.Span.Length))
            if (!kept.Exists(other => other.Span.Overlaps(expression.Span))) kept.Add(expression);

        kept.Sort((first, second) => first.Span.CompareTo(second.Span));
        return kept;
    }
}
