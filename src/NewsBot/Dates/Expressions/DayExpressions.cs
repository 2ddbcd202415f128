using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Dates.Expressions;

/// <summary>Words that name a single day: dates with and without a year, weekdays, "yesterday", "two days ago".</summary>
internal static partial class DayExpressions
{
    /// <summary>In no order; spans may overlap. Days that the calendar does not have are passed over.</summary>
    /// <param name="today">The day of the text.</param>
    public static IEnumerable<TimeExpression> In(string text, DateOnly today)
    {
        foreach (var date in PrintedDates.In(text, monthFirst: true)) yield return new TimeExpression(date.Span, Iso(date.Day));
        foreach (Match match in MonthDay().Matches(text))
            if (MonthDayOf(match, text, today) is { } day) yield return At(match, day);
        foreach (Match match in Weekday().Matches(text)) yield return At(match, WeekdayOf(match, text, today), PartOf(match));
        foreach (Match match in Relative().Matches(text))
            if (RelativeOf(match, today) is { } day) yield return At(match, day, PartOf(match));
        foreach (Match match in Counted().Matches(text))
            if (CountedOf(match, today) is { } day) yield return At(match, day);
        foreach (Match match in Ordinal().Matches(text))
            if (OrdinalOf(match, today) is { } day) yield return At(match, day);
        foreach (Match match in Holiday().Matches(text))
            if (HolidayOf(match, text, today) is { } day) yield return At(match, day) with { IsApproximate = NamedDays.IsApproximate(match.Groups["name"].Value) };
        foreach (Match match in Slashed().Matches(text))
            if (SlashedOf(match, text, today) is { } day) yield return At(match, day);
        foreach (Match match in ShortYear().Matches(text))
            if (ShortYearOf(match, today) is { } day) yield return At(match, day);
    }

    private static DateOnly? MonthDayOf(Match match, string text, DateOnly today)
    {
        var month = CalendarNames.Month(match.Groups["month"].Value);
        var day = NumberWords.Value(match.Groups["day"].Value);
        if (match.Groups["year"].Success) return CalendarDays.Day(CalendarDays.FullYear(match.Groups["year"].Value, today.Year), month, day);
        if (match.Groups["next"].Success)
            return Enumerable.Range(today.Year, 9).Select(year => CalendarDays.Day(year, month, day)).FirstOrDefault(found => found > today);
        return Nearest(year => CalendarDays.Day(year, month, day), today, Tense.IsFuture(text, match.Index));
    }

    // The year that brings the date nearest; half a year away the tense decides.
    private static DateOnly? Nearest(Func<int, DateOnly?> inYear, DateOnly today, bool future) =>
        Nearest(year => inYear(year) is { } day ? [day] : [], today, future);

    private static DateOnly? Nearest(Func<int, IReadOnlyList<DateOnly>> inYear, DateOnly today, bool future)
    {
        var candidates = Enumerable.Range(today.Year - 4, 9).SelectMany(inYear).ToList();
        return candidates.Count == 0 ? null : candidates.MinBy(day => Math.Abs(day.DayNumber - today.DayNumber) + (future == day > today || day == today ? 0 : 60));
    }

    private static DateOnly WeekdayOf(Match match, string text, DateOnly today)
    {
        var weekday = CalendarNames.Weekday(match.Groups["weekday"].Value);
        if (match.Groups["week"].Success)
        {
            var week = match.Groups["week"].Value.ToLowerInvariant() switch { "last" or "previous" => -7, "this" => 0, _ => 7 };
            return CalendarDays.OnOrAfter(CalendarDays.WeekStart(today).AddDays(week), weekday);
        }

        return match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "last" or "past" or "previous" => CalendarDays.OnOrBefore(today.AddDays(-1), weekday),
            "next" or "coming" or "this coming" => CalendarDays.OnOrAfter(today.AddDays(1), weekday),
            _ => Tense.IsFuture(text, match.Index) ? CalendarDays.OnOrAfter(today, weekday) : CalendarDays.OnOrBefore(today, weekday),
        };
    }

    private static DateOnly? RelativeOf(Match match, DateOnly today) => match.Groups["word"].Value.ToLowerInvariant() switch
    {
        "yesterday" => today.AddDays(-1),
        "tomorrow" => today.AddDays(1),
        "the day before yesterday" or "day before yesterday" => today.AddDays(-2),
        "the day after tomorrow" or "day after tomorrow" => today.AddDays(2),
        _ => today,
    };

    private static DateOnly? CountedOf(Match match, DateOnly today)
    {
        var count = NumberWords.Value(match.Groups["count"].Value);
        var way = match.Groups["back"].Success ? -1 : 1;
        var from = match.Groups["from"].Value.ToLowerInvariant() switch
        {
            "tomorrow" => today.AddDays(1),
            "yesterday" => today.AddDays(-1),
            "" or "today" or "now" => today,
            var weekday => way < 0 ? CalendarDays.OnOrBefore(today, CalendarNames.Weekday(weekday)) : CalendarDays.OnOrAfter(today, CalendarNames.Weekday(weekday)),
        };
        try
        {
            return match.Groups["unit"].Value.ToLowerInvariant()[0] switch
            {
                'd' => from.AddDays(way * count),
                'f' => from.AddDays(way * 14 * count),
                'w' => from.AddDays(way * 7 * count),
                'm' => from.AddMonths(way * count),
                _ => from.AddYears(way * count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    // "the 21st of this month", "Friday the 26th": of the month that fits.
    private static DateOnly? OrdinalOf(Match match, DateOnly today)
    {
        var day = NumberWords.Value(match.Groups["day"].Value);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(match.Groups["which"].Value.ToLowerInvariant() switch { "last" => -1, "next" => 1, _ => 0 });
        if (!match.Groups["weekday"].Success) return CalendarDays.Day(month.Year, month.Month, day);

        var weekday = CalendarNames.Weekday(match.Groups["weekday"].Value);
        return new[] { 0, 1, -1 }.Select(step => month.AddMonths(step)).Select(start => CalendarDays.Day(start.Year, start.Month, day)).FirstOrDefault(found => found?.DayOfWeek == weekday);
    }

    private static DateOnly? HolidayOf(Match match, string text, DateOnly today)
    {
        var name = match.Groups["name"].Value;
        if (match.Groups["year"].Success) return NamedDays.In(name, Number(match, "year")).Select(day => (DateOnly?)day).FirstOrDefault();

        var future = Tense.IsFuture(text, match.Index) || match.Groups["which"].Value.Equals("next", StringComparison.OrdinalIgnoreCase);
        return Nearest(year => NamedDays.In(name, year), today, future);
    }

    private static DateOnly? SlashedOf(Match match, string text, DateOnly today)
    {
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var (month, day) = first > 12 ? (second, first) : (first, second);
        return Nearest(year => CalendarDays.Day(year, month, day), today, Tense.IsFuture(text, match.Index));
    }

    private static DateOnly? ShortYearOf(Match match, DateOnly today)
    {
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var year = CalendarDays.FullYear(match.Groups["year"].Value, today.Year);
        return first > 12 ? CalendarDays.Day(year, second, first) : CalendarDays.Day(year, first, second);
    }

    private static string PartOf(Match match) => match.Groups["part"].Value.ToLowerInvariant() switch
    {
        "morning" => "TMO",
        "afternoon" => "TAF",
        "evening" => "TEV",
        "night" => "TNI",
        _ => match.Groups["word"].Value.Equals("tonight", StringComparison.OrdinalIgnoreCase) ? "TNI" : "",
    };

    private static TimeExpression At(Match match, DateOnly day, string part = "") => new(TextSpan.FromLength(match.Index, match.Length), Iso(day) + part);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string Weekdays = "(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?(?=[ ,])|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private const string Months = CalendarNames.MonthPattern;

    [GeneratedRegex(@"(?<![$£€])\b(?:(?:" + Weekdays + @"),? (?:the )?)?(?:(?<next>next) )?(?:(?<month>" + Months + @")\.?(?: (?:the )?|/|-|(?=[0-9]))(?<day>" + NumberWords.DayOfMonth + @")|(?<day>" + NumberWords.DayOfMonth
        + @") (?:day )?(?:of )?(?<month>" + Months + @")\b(?:\.(?=,? ?[0-9]{4}))?|(?<year>[0-9]{4})[/-](?<month>" + Months + @")[/-](?<day>[0-9]{1,2})|(?<month>" + Months + @")-(?<day>[0-9]{1,2})-(?<year>[0-9]{4}))(?:(?: ?,)? (?:of )?'?(?<year>[0-9]{4})|(?: ?,)? (?:of )?['’](?<year>[0-9]{2})| of (?<year>[0-9]{2}))?(?![\w%]|[.,][0-9]|-[0-9]{4})",
        Loose, 1000)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?:(?<week>last|this|next|previous|following) week(?: on|'s|,| -)? |(?:the )?(?:(?<which>last|next|past|previous|this coming|coming|this|earlier|late|early|following) )?)(?<weekday>" + Weekdays + @")(?: (?<part>morning|afternoon|evening|night))?\b(?!s\b)(?: (?:of )?(?:the )?(?<week>next|last|this|following|coming|previous) week\b)?",
        Loose, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:(?:earlier|late|early|later|mid-(?:morning|afternoon)) )?(?:(?<word>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|tomorrow|today|tonight)(?: (?<part>morning|afternoon|evening|night))?|(?<word>this|later this|earlier this) (?<part>morning|afternoon|evening))\b",
        Loose, 1000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:(?<count>" + NumberWords.Count + @") (?<unit>day)s? (?<back>ago)|(?<count>" + NumberWords.Count + @") (?<unit>day|week|fortnight|month|year)s? (?:(?<back>before)|from|after) (?<from>today|tomorrow|yesterday|now|" + Weekdays
        + @")|(?:with)?in (?<count>" + NumberWords.Count + @") (?<unit>day|week|month|year)s?(?! of\b))\b", Loose, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:(?<weekday>" + Weekdays + @"),? (?:the (?<day>" + NumberWords.DayOfMonth + @")|(?<day>[0-3]?[0-9](?:st|nd|rd|th)))|the (?<day>" + NumberWords.DayOfMonth + @")(?: day)?(?: of)? (?<which>this|last|next|the) month|(?<=\b(?:on|by|until|for|from) )the (?<day>[0-3]?[0-9](?:st|nd|rd|th))(?![ -]\p{L}))\b", Loose, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b(?:(?<name>" + NamedDays.Pattern + @"),? (?:in |of )?(?<year>1[5-9][0-9]{2}|20[0-9]{2})\b|(?:(?<which>last|next|this) )?(?<name>" + NamedDays.Pattern + @")\b)", Loose, 1000)]
    private static partial Regex Holiday();

    /// <summary>"12/31/30": month first, as in the language's largest country, unless only the other order is a date.</summary>
    [GeneratedRegex(@"(?<![\w/.-])(?<first>[0-9]{1,2})(?<mark>[/-])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-9]{2})(?![\w/-]|[.,][0-9])", Loose, 1000)]
    private static partial Regex ShortYear();

    /// <summary>"on 22/04": only where a word says that it is a date, since scores and shares look alike.</summary>
    [GeneratedRegex(@"(?<=\b(?:on|by|until|from|since|before|after|day|date\??)\s+)(?<first>[0-9]{1,2})[/-](?<second>[0-9]{1,2})(?![\w/-]|[.,][0-9])", Loose, 1000)]
    private static partial Regex Slashed();
}
