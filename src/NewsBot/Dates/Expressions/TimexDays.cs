using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Dates.Expressions;

/// <summary>The days that a value of TIMEX3 stands for.</summary>
internal static partial class TimexDays
{
    /// <summary>Null for seasons, lengths of time and all that has no first and last day.</summary>
    public static DayRange? Of(string value)
    {
        var match = Form().Match(value);
        if (!match.Success) return null;

        var year = Number(match, "year");
        if (year is < 1 or > 9998) return null;
        if (match.Groups["week"].Success)
        {
            if (Number(match, "week") > ISOWeek.GetWeeksInYear(year)) return null;
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Number(match, "week"), DayOfWeek.Monday));
            return match.Groups["end"].Success ? new(monday.AddDays(5), monday.AddDays(6)) : new(monday, monday.AddDays(6));
        }

        if (match.Groups["quarter"].Success) return Months(new(year, (Number(match, "quarter") * 3) - 2, 1), 3);
        if (!match.Groups["month"].Success) return Months(new(year, 1, 1), 12);
        if (Number(match, "month") is < 1 or > 12) return null;
        if (!match.Groups["day"].Success) return Months(new(year, Number(match, "month"), 1), 1);
        return CalendarDays.Day(year, Number(match, "month"), Number(match, "day")) is { } day ? DayRange.Of(day) : null;
    }

    private static DayRange Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4})(?:-W(?<week>[0-9]{2})(?<end>-WE)?|-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2})(?:T[A-Z]{2})?)?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
