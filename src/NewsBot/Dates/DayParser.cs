using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Dates.Expressions;

namespace NewsBot.Dates;

/// <summary>
/// Reads days as people type them: "2022-02-16", "16 Feb 2022", "yesterday", "last Tuesday", "Feb 2022", "2022-02-14..2022-02-16".
/// A day without a year, and a weekday, is the nearest one that is not in the future: an archive is asked about the past.
/// </summary>
internal static partial class DayParser
{
    private const string Example = "Try 2022-02-16, yesterday or 2022-02-14..2022-02-16.";
    private const int ShownLength = 40;

    /// <summary>The days that were meant, or what is wrong with them.</summary>
    /// <param name="locale">Whose order of day and month "02/03/2022" is in; by default day first.</param>
    public static DayReading Parse(string typed, DateOnly today, CultureInfo? locale = null)
    {
        var text = Space().Replace(typed.Trim(), " ").Trim('"', '\'', ',', ' ');
        if (text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal)) text = text[..^1];
        var shown = text.Length > ShownLength ? text[..ShownLength] + "…" : text;
        if (text.Length == 0) return DayReading.Wrong($"No date was given. {Example}");
        if (text.Length > 100) return Unknown(shown);

        if (Fiscal().IsMatch(text)) return DayReading.Wrong($"“{shown}” begins in another month for each body that counts so. Name the days: 2022-04-01..2022-06-30.");
        if (Season().Match(text) is { Success: true } season && Number(season, "second") == (Number(season, "first") + 1) % 100)
            return DayReading.Wrong($"“{shown}” spans two years, and begins in another month for each body that counts so. Name the days: 2021-07-01..2022-06-30.");
        if (Timed().Match(text) is { Success: true } timed) text = timed.Groups["day"].Value; // the archive counts in days, whatever the zone

        var single = Single(text, today, locale);
        if (single is not null) return single;

        var pair = Pair().Match(text);
        return pair.Success ? Between(shown, pair.Groups["first"].Value, pair.Groups["last"].Value, today, locale) : Described(text, today) ?? Unknown(shown);
    }

    private static DayReading Between(string shown, string first, string last, DateOnly today, CultureInfo? locale)
    {
        if (last is "" or "now")
        {
            var since = Single(first, today, locale) ?? Described(first, today) ?? Unknown(first);
            return since.Days is { } open ? Ordered(shown, open, DayRange.Of(today)) : since;
        }

        var (before, after) = (Named().Match(first), Named().Match(last));
        // "14-16 Feb 2022", "Feb 14 to 16": one month and year for both
        if (BareDay().IsMatch(first) && after.Success) first = $"{first} {after.Groups["month"].Value} {after.Groups["year"].Value}".TrimEnd();
        else if (before.Success && BareDay().Match(last) is { Success: true } day) (first, last) = Together(before, day);

        var end = Single(last, today, locale) ?? Described(last, today) ?? Unknown(last);
        if (end.Days is not { } to) return Single(first, today, locale) is { Days: null } wrong ? wrong : end;

        // What prints no year belongs to the one that puts it before the end, or behind the beginning: "28 Dec - 3 Jan 2022".
        var start = Single(first, IsYearless(first) ? to.Last : today, locale) ?? Described(first, today) ?? Unknown(first);
        if (start.Days is not { } from) return start;
        if (!IsYearless(first) && IsYearless(last) && from.First.Year < 9999 && Single(last, from.First.AddYears(1).AddDays(-1), locale) is { Days: { } following }) to = following;
        return Ordered(shown, from, to);
    }

    private static (string First, string Last) Together(Match before, Match day)
    {
        var (month, year) = (before.Groups["month"].Value, day.Groups["year"].Success ? day.Groups["year"].Value : before.Groups["year"].Value);
        return ($"{before.Groups["day"].Value} {month} {year}".TrimEnd(), $"{day.Groups["day"].Value} {month} {year}".TrimEnd());
    }

    private static DayReading Ordered(string shown, DayRange from, DayRange to) => from.First > to.Last
        ? DayReading.Wrong($"“{shown}” ends before it starts. Try 2022-02-14..2022-02-16.")
        : DayReading.Of(new DayRange(from.First, to.Last));

    private static bool IsYearless(string text) => Named().Match(text) is { Success: true } day ? !day.Groups["year"].Success : Month().Match(text) is { Success: true } month && !month.Groups["year"].Success;

    // What reporters write of time, where it names days and is all that was typed: "two weeks from Friday", "the first quarter of 2022".
    private static DayReading? Described(string text, DateOnly today) =>
        TimeExpressions.In(text, today) is [{ Span: var span, IsApproximate: false } one] && span.Length == text.Length && TimexDays.Of(one.Value) is { } days ? DayReading.Of(days) : null;

    private static DayReading Unknown(string shown) => DayReading.Wrong($"“{shown}” is not a date I can read. {Example}");

    // Null where the text is none of the forms at all; it may then still be a pair of them.
    private static DayReading? Single(string text, DateOnly today, CultureInfo? locale)
    {
        try
        {
            return Relative(text, today) is { } range ? DayReading.Of(range) : Written(text, today, locale);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DayReading.Wrong($"“{text}” lies outside the calendar. {Example}");
        }
    }

    private static DayReading? Written(string text, DateOnly today, CultureInfo? locale)
    {
        var match = Iso().Match(text);
        if (match.Success) return Day(text, Number(match, "year"), Number(match, "month"), Number(match, "day"));

        match = Numeric().Match(text);
        if (match.Success)
        {
            var (first, second) = (Number(match, "first"), Number(match, "second"));
            var monthFirst = second > 12 || (first <= 12 && MonthFirst(locale));
            var year = CalendarDays.FullYear(match.Groups["year"].Value, today.Year);
            return monthFirst ? Day(text, year, first, second) : Day(text, year, second, first);
        }

        match = Named().Match(text);
        if (match.Success) return NamedDay(text, match, today);

        match = Month().Match(text);
        if (match.Success)
        {
            var month = match.Groups["name"].Success ? CalendarNames.Month(match.Groups["name"].Value) : Number(match, "number");
            if (month is < 1 or > 12) return NotADay(text);
            var year = match.Groups["year"].Success ? Number(match, "year") : month > today.Month ? today.Year - 1 : today.Year;
            return Days(new DateOnly(year, month, 1), start => start.AddMonths(1));
        }

        match = Quarter().Match(text);
        if (match.Success) return Days(new DateOnly(Number(match, "year"), (Number(match, "quarter") * 3) - 2, 1), start => start.AddMonths(3));

        match = Feast().Match(text);
        if (match.Success) return Feast(text, match, today);

        match = Sum().Match(text);
        if (match.Success) return SumOf(match, today, locale);

        match = WrittenYear().Match(text);
        if (match.Success) return Days(new DateOnly(WrittenYears.Value(match.Value), 1, 1), start => start.AddYears(1));

        match = Year().Match(text);
        return match.Success ? Days(new DateOnly(Number(match, "year"), 1, 1), start => start.AddYears(1)) : null;
    }

    private static DayReading NamedDay(string text, Match match, DateOnly today)
    {
        var month = CalendarNames.Month(match.Groups["month"].Value);
        var day = Number(match, "day");
        if (match.Groups["year"].Success) return Day(text, CalendarDays.FullYear(match.Groups["year"].Value, today.Year), month, day);

        // 29 February may lie up to eight years back.
        return Enumerable.Range(0, 9).Select(back => CalendarDays.Day(today.Year - back, month, day)).FirstOrDefault(found => found <= today) is { } past
            ? DayReading.Of(DayRange.Of(past))
            : NotADay(text);
    }

    // A feast of the Islamic year may fall a day earlier or later than computed, so that the days around it are meant too.
    private static DayReading? Feast(string text, Match match, DateOnly today)
    {
        var name = match.Groups["name"].Value;
        var near = NamedDays.IsApproximate(name) || name.Equals("Ramadan", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        int? year = match.Groups["year"].Success ? Number(match, "year") : null;
        DayRange? found = name.Equals("Ramadan", StringComparison.OrdinalIgnoreCase)
            ? year is { } named ? NamedDays.RamadanOf(named) : NamedDays.Ramadan(today)
            : (year is { } of ? NamedDays.In(name, of) : [.. NamedDays.In(name, today.Year - 1).Concat(NamedDays.In(name, today.Year)).Where(day => day <= today).TakeLast(1)])
                .Select(day => (DayRange?)DayRange.Of(day)).FirstOrDefault();
        return found is { } days
            ? DayReading.Of(new DayRange(days.First.AddDays(-near), days.Last.AddDays(near)))
            : DayReading.Wrong($"The days of “{text}” cannot be told. {Example}");
    }

    // "three days after 16 February", "the week before Christmas": a week is the seven days before or after.
    private static DayReading? SumOf(Match match, DateOnly today, CultureInfo? locale)
    {
        var anchor = match.Groups["anchor"].Value;
        var weekday = Weekday().Match(anchor.ToLowerInvariant());
        var reading = match.Groups["ahead"].Success && weekday is { Success: true } && !weekday.Groups["which"].Success
            ? DayReading.Of(DayRange.Of(CalendarDays.OnOrAfter(today, CalendarNames.Weekday(weekday.Groups["name"].Value))))
            : Single(anchor, today, locale);
        if (reading?.Days is not { } from) return reading;

        var back = match.Groups["back"].Success;
        var edge = back ? from.First : from.Last;
        if (match.Groups["whole"].Value.ToLowerInvariant() is "week") return DayReading.Of(back ? new(edge.AddDays(-7), edge.AddDays(-1)) : new(edge.AddDays(1), edge.AddDays(7)));
        if (match.Groups["whole"].Success) return DayReading.Of(DayRange.Of(edge.AddDays(back ? -1 : 1)));
        return DateSums.Shifted(edge, match, back) is { } day ? DayReading.Of(DayRange.Of(day)) : null;
    }

    private static DayRange? Relative(string text, DateOnly today)
    {
        var word = text.ToLowerInvariant();
        var day = word switch
        {
            "today" or "now" => today,
            "yesterday" => today.AddDays(-1),
            "tomorrow" => today.AddDays(1),
            "day before yesterday" or "the day before yesterday" => today.AddDays(-2),
            "day after tomorrow" or "the day after tomorrow" => today.AddDays(2),
            _ => (DateOnly?)null,
        };
        if (day is { } named) return DayRange.Of(named);

        if (Weekday().Match(word) is { Success: true } weekday)
        {
            var name = CalendarNames.Weekday(weekday.Groups["name"].Value);
            return DayRange.Of(weekday.Groups["which"].Value switch
            {
                "last" => CalendarDays.OnOrBefore(today.AddDays(-1), name),
                "next" => CalendarDays.OnOrAfter(today.AddDays(1), name),
                _ => CalendarDays.OnOrBefore(today, name),
            });
        }

        if (Ago().Match(word) is { Success: true } ago)
            return DayRange.Of(DateSums.Shifted(today, ago, back: true) ?? throw new ArgumentOutOfRangeException(nameof(text)));
        if (Past().Match(word) is { Success: true } past)
            return new DayRange(Back(today, Count(past), past.Groups["unit"].Value).AddDays(1), today);
        return Period().Match(word) is { Success: true } period
            ? PeriodAt(period.Groups["unit"].Value, today, period.Groups["which"].Value switch { "last" or "previous" => -1, "next" => 1, _ => 0 })
            : null;
    }

    private static DayRange PeriodAt(string unit, DateOnly today, int steps)
    {
        var start = unit switch
        {
            "week" => CalendarDays.WeekStart(today).AddDays(7 * steps),
            "weekend" => CalendarDays.WeekStart(today).AddDays((7 * steps) + 5),
            "month" => new DateOnly(today.Year, today.Month, 1).AddMonths(steps),
            _ => new DateOnly(today.Year, 1, 1).AddYears(steps),
        };
        return new DayRange(start, unit switch
        {
            "week" => start.AddDays(6),
            "weekend" => start.AddDays(1),
            "month" => start.AddMonths(1).AddDays(-1),
            _ => start.AddYears(1).AddDays(-1),
        });
    }

    private static DateOnly Back(DateOnly today, int count, string unit) => unit[0] switch
    {
        'd' => today.AddDays(-count),
        'w' => today.AddDays(-7 * count),
        'f' => today.AddDays(-14 * count),
        'm' => today.AddMonths(-count),
        _ => today.AddYears(-count),
    };

    private static int Count(Match match) => match.Groups["count"].Success ? NumberWords.Value(match.Groups["count"].Value) : 1;

    private static DayReading Day(string text, int year, int month, int day) =>
        CalendarDays.Day(year, month, day) is { } found ? DayReading.Of(DayRange.Of(found)) : NotADay(text);

    private static DayReading NotADay(string text) => DayReading.Wrong($"“{text}” is not a day of the calendar. Try 2022-02-28.");

    private static DayReading Days(DateOnly start, Func<DateOnly, DateOnly> next) =>
        DayReading.Of(new DayRange(start, next(start).AddDays(-1)));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static bool MonthFirst(CultureInfo? locale) =>
        locale?.DateTimeFormat.ShortDatePattern.TrimStart('\'') is { Length: > 0 } pattern && pattern[0] == 'M';

    private const RegexOptions Typed = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\s+", Typed, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?:(?:from|between|since) )?(?<first>.+?)(?:\.{2,3}|…| ?– ?| ?— ?| - |(?<=^(?:from |between )?(?:\p{L}+\.? )?[0-9]{1,2})-(?=[0-9]{1,2}(?:,? |$))| to | and | until | till |/)(?<last>.*)$|^since (?<first>.+)$", Typed, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})$|^(?<year>(?:19|20)[0-9]{2})(?<month>[01][0-9])(?<day>[0-3][0-9])$", Typed, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})[-/.](?<second>[0-9]{1,2})[-/.](?<year>[0-9]{4}|[0-9]{2})$", Typed, 1000)]
    private static partial Regex Numeric();

    [GeneratedRegex("^(?:(?:" + CalendarNames.WeekdayPattern + @")\.?,? )?(?:the )?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?<month>" + CalendarNames.MonthPattern
        + ")|(?<month>" + CalendarNames.MonthPattern + @")\.?[ -]?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)\.?(?:,? ?[ -]?['’]?(?<year>[0-9]{4}|(?<=\D)[0-9]{2}))?$", Typed, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("^(?:(?<name>" + CalendarNames.MonthPattern + @")\.?(?:,? ?(?<year>[0-9]{4}))?|(?<year>[0-9]{4})-(?<number>[0-9]{1,2}))$", Typed, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:q(?<quarter>[1-4]) ?(?<year>[0-9]{4})|(?<year>[0-9]{4})[ -]?q(?<quarter>[1-4]))$", Typed, 1000)]
    private static partial Regex Quarter();

    /// <summary>"FY2022", "fiscal Q3 2022", "the third fiscal quarter".</summary>
    [GeneratedRegex(@"\bfiscal\b|^(?:q[1-4] ?)?fy ?'?[0-9]{2,4}(?: ?q[1-4])?$", Typed, 1000)]
    private static partial Regex Fiscal();

    /// <summary>A day with a time of day: "2022-02-16 10:30", "16 Feb 2022, 9 am", "2022-02-16T10:30:00Z".</summary>
    [GeneratedRegex(@"^(?<day>.*?[^\s,])(?:,? at |, ?| |(?<=[0-9])t)(?:[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?(?: ?[ap]\.?m\.?)?|[01]?[0-9] ?[ap]\.?m\.?)(?: ?(?:z|utc|gmt|[a-z]{2,4}t|[+-][0-9]{2}:?[0-9]{2}))?$", Typed, 1000)]
    private static partial Regex Timed();

    [GeneratedRegex("^(?<name>Ramadan|" + NamedDays.Pattern + @")(?:,? (?<year>1[6-9][0-9]{2}|20[0-9]{2}))?$", Typed, 1000)]
    private static partial Regex Feast();

    [GeneratedRegex("^" + WrittenYears.Pattern + "$", Typed, 1000)]
    private static partial Regex WrittenYear();

    /// <summary>The end of a range within a month: "14", "16th", "16, 2022".</summary>
    [GeneratedRegex(@"^(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?:,? (?<year>[0-9]{4}))?$", Typed, 1000)]
    private static partial Regex BareDay();

    /// <summary>"2021/22", "2021-22".</summary>
    [GeneratedRegex(@"^[0-9]{2}(?<first>[0-9]{2})(?:/(?<second>[0-9]{2})|[-–](?<second>1[3-9]|[2-9][0-9]))$", Typed, 1000)]
    private static partial Regex Season();

    [GeneratedRegex("^(?:" + DateSums.Lengths + "|(?:the )?(?<whole>day|week)) (?:(?<back>before|prior to)|after|following|(?<ahead>from)) (?<anchor>.+)$", Typed | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^(?<year>1[5-9][0-9][0-9]|2[01][0-9][0-9])$", Typed, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:on )?(?:(?<which>last|next|this|past) )?(?<name>" + CalendarNames.WeekdayPattern + ")$", Typed, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex("^(?<count>[0-9]{5}) (?<unit>day|week|month|year)s ago$|^" + DateSums.Lengths + " ago$", Typed | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ago();

    [GeneratedRegex(@"^(?:the )?(?:(?:last|past) (?<count>[0-9]{1,5}|" + NumberWords.Count + @") (?<unit>day|week|fortnight|month|year)s?|past (?<unit>week|fortnight|month|year))$", Typed, 1000)]
    private static partial Regex Past();

    [GeneratedRegex(@"^(?:the )?(?<which>last|previous|this|next) (?<unit>weekend|week|month|year)$", Typed, 1000)]
    private static partial Regex Period();
}
