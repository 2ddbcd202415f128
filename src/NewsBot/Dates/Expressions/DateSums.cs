using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Dates.Expressions;

/// <summary>Days that are counted from others: "three days after 16 February", "the day before Christmas", "2 weeks and 2 days ago".</summary>
internal static partial class DateSums
{
    /// <summary>Matches lengths of time that are added up, the last one at least: "a fortnight", "2 years, 1 month and 21 days".</summary>
    public const string Lengths = "(?<count>" + NumberWords.Count + ") " + Unit + "s?(?:(?:,? and|,)? (?<count>" + NumberWords.Count + ") " + Unit + "s?){0,3}";

    private const string Unit = "(?<unit>day|week|fortnight|month|year)";

    /// <summary>In no order.</summary>
    /// <param name="days">The days that the text names, to count from.</param>
    public static IEnumerable<TimeExpression> In(string text, DateOnly today, IReadOnlyList<TimeExpression> days)
    {
        foreach (Match match in FromDay().Matches(text))
        {
            var start = match.Index + match.Length;
            if (days.Where(day => day.Span.Start == start && day.Day is not null).Select(day => (TimeExpression?)day).FirstOrDefault() is not { Day: { } from, Span: var anchor }) continue;

            var back = match.Groups["back"].Success;
            var span = new TextSpan(match.Index, anchor.End);
            if (match.Groups["whole"].Value is { Length: > 0 } whole)
            {
                // "the week before Christmas": the one of the calendar
                if (Shifted(from, 1, whole, back) is { } day) yield return new(span, whole.Equals("day", StringComparison.OrdinalIgnoreCase) ? Iso(day) : PeriodExpressions.Week(day));
            }
            else if (Shifted(from, match, back) is { } day)
            {
                yield return new(span, Iso(day));
            }
        }

        foreach (Match match in FromToday().Matches(text))
            if (match.Groups["count"].Captures.Count > 1 && Shifted(today, match, match.Groups["back"].Success) is { } day) yield return new(TextSpan.FromLength(match.Index, match.Length), Iso(day));
    }

    /// <summary>The day that lies the lengths matched by <see cref="Lengths"/> before or after another; null where the calendar ends before.</summary>
    public static DateOnly? Shifted(DateOnly from, Match lengths, bool back)
    {
        DateOnly? day = from;
        for (var i = 0; i < lengths.Groups["count"].Captures.Count && day is { } reached; i++)
            day = Shifted(reached, NumberWords.Value(lengths.Groups["count"].Captures[i].Value), lengths.Groups["unit"].Captures[i].Value, back);
        return day;
    }

    private static DateOnly? Shifted(DateOnly from, int count, string unit, bool back)
    {
        var signed = back ? -count : count;
        try
        {
            return char.ToLowerInvariant(unit[0]) switch
            {
                'd' => from.AddDays(signed),
                'w' => from.AddDays(7 * signed),
                'f' => from.AddDays(14 * signed),
                'm' => from.AddMonths(signed),
                _ => from.AddYears(signed),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(?:" + Lengths + @"|the (?<whole>day|week)) (?:(?<back>before|prior to)|after|from|following) ", Loose, 1000)]
    private static partial Regex FromDay();

    [GeneratedRegex(@"\b" + Lengths + @" (?:(?<back>ago|earlier)|later|from (?:now|today))\b", Loose, 1000)]
    private static partial Regex FromToday();
}
