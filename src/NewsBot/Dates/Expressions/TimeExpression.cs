using NewsBot.Articles;

namespace NewsBot.Dates.Expressions;

/// <summary>Words of a text that name a day, a period or a length of time.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Value">
/// What they mean, in the notation of TIMEX3 (TimeML): "2022-02-16", "2022-W07", "2022-02", "2021-Q4", "2021", "2022-02-16TMO", "P3D",
/// "PRESENT_REF".
/// </param>
/// <param name="IsApproximate">Whether the day may be another one by a day (TIMEX3: mod="APPROX").</param>
internal readonly record struct TimeExpression(TextSpan Span, string Value, bool IsApproximate = false)
{
    /// <summary>The day that is meant; null where the words mean no single day for certain.</summary>
    public DateOnly? Day =>
        !IsApproximate && Value.Length >= 10 && (Value.Length == 10 || Value[10] == 'T') && DateOnly.TryParseExact(Value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null;
}
