using System.Globalization;

namespace NewsBot.Dates.Expressions;

/// <summary>Days of the year that have names of their own: fixed ones, those that are counted by weekdays, feasts that move with the moon.</summary>
internal static class NamedDays
{
    /// <summary>Matches the names, in any letter case. Names that mean other days in other countries (Mother's Day, Labour Day) are left out.</summary>
    public const string Pattern = "Christmas(?: Day| Eve)?|Boxing Day|New Year['’]?s?(?: Day| Eve)|Halloween|Valentine['’]s Day|Independence Day|Bastille Day|May Day|St\\.? Patrick['’]s Day"
        + "|Armistice Day|Remembrance Day|Veterans['’]? Day|Juneteenth|Orthodox Christmas|Thanksgiving(?: Day)?|Black Friday|Memorial Day|Labor Day|Martin Luther King(?:,? Jr\\.?)? Day|Presidents['’]? Day"
        + "|Eid (?:al|ul|el)[- ](?:Fitr|Adha)|(?:the )?(?:first day|start|beginning) of Ramadan|Islamic New Year|" + MovableFeasts.Names;

    // Days of a year of twelve moons, and of a year of the Gregorian calendar.
    private const double IslamicYear = 354.367;
    private const double GregorianYear = 365.2425;

    private static readonly UmAlQuraCalendar s_islamic = new();

    /// <summary>
    /// The days that the name means in a year of the Gregorian calendar, in order: one as a rule, none or two of feasts of the Islamic year, which
    /// is eleven days shorter.
    /// </summary>
    public static IReadOnlyList<DateOnly> In(string name, int year)
    {
        name = Folded(name);
        if (Islamic(name) is { } islamic) return [.. IslamicDays(islamic.Month, islamic.Day, year)];
        return name switch
        {
            "christmas eve" => [new(year, 12, 24)],
            "christmas" or "christmas day" => [new(year, 12, 25)],
            "boxing day" => [new(year, 12, 26)],
            "new year eve" or "new year's eve" or "new years eve" => [new(year, 12, 31)],
            "new year day" or "new year's day" or "new years day" => [new(year, 1, 1)],
            "orthodox christmas" => [MovableFeasts.OfJulian(year - 1, 12, 25)],
            "valentine's day" => [new(year, 2, 14)],
            "st patrick's day" => [new(year, 3, 17)],
            "may day" => [new(year, 5, 1)],
            "juneteenth" => [new(year, 6, 19)],
            "independence day" => [new(year, 7, 4)],
            "bastille day" => [new(year, 7, 14)],
            "halloween" => [new(year, 10, 31)],
            "armistice day" or "remembrance day" or "veterans day" or "veterans' day" => [new(year, 11, 11)],
            "presidents day" or "presidents' day" => [CalendarDays.OnOrAfter(new(year, 2, 15), DayOfWeek.Monday)],
            "memorial day" => [CalendarDays.OnOrBefore(new(year, 5, 31), DayOfWeek.Monday)],
            "labor day" => [CalendarDays.OnOrAfter(new(year, 9, 1), DayOfWeek.Monday)],
            "thanksgiving" or "thanksgiving day" => [Thanksgiving(year)],
            "black friday" => [Thanksgiving(year).AddDays(1)],
            _ when name.StartsWith("martin", StringComparison.Ordinal) => [CalendarDays.OnOrAfter(new(year, 1, 15), DayOfWeek.Monday)],
            _ => MovableFeasts.Day(name, year) is { } feast ? [feast] : [],
        };
    }

    /// <summary>Whether the day may be another one by a day: the Islamic months begin where the new moon is seen.</summary>
    public static bool IsApproximate(string name) => Islamic(Folded(name)) is not null;

    /// <summary>The latest month of Ramadan that began by <paramref name="day"/>, as the Umm al-Qura calendar of Saudi Arabia has it; null outside 1900 to 2077.</summary>
    public static DayRange? Ramadan(DateOnly day) =>
        IslamicDays(9, 1, day.Year - 1).Concat(IslamicDays(9, 1, day.Year)).Where(first => first <= day).Select(RamadanFrom).LastOrDefault() is { First.Year: > 1 } month ? month : null;

    /// <summary>The month of Ramadan that begins in the year, the first of two; null outside 1900 to 2077.</summary>
    public static DayRange? RamadanOf(int year) => IslamicDays(9, 1, year).Select(RamadanFrom).FirstOrDefault() is { First.Year: > 1 } month ? month : null;

    private static DayRange RamadanFrom(DateOnly first)
    {
        var start = first.ToDateTime(TimeOnly.MinValue);
        return new(first, first.AddDays(s_islamic.GetDaysInMonth(s_islamic.GetYear(start), 9) - 1));
    }

    private static string Folded(string name) => name.ToLowerInvariant().Replace('’', '\'').Replace("st. ", "st ", StringComparison.Ordinal);

    private static DateOnly Thanksgiving(int year) => CalendarDays.OnOrAfter(new(year, 11, 22), DayOfWeek.Thursday);

    private static (int Month, int Day)? Islamic(string name) => name switch
    {
        "islamic new year" => (1, 1),
        _ when name.EndsWith("of ramadan", StringComparison.Ordinal) => (9, 1),
        _ when name.StartsWith("eid", StringComparison.Ordinal) => name.EndsWith("fitr", StringComparison.Ordinal) ? (10, 1) : (12, 10),
        _ => null,
    };

    private static IEnumerable<DateOnly> IslamicDays(int month, int day, int year)
    {
        var (first, last) = (s_islamic.GetYear(s_islamic.MinSupportedDateTime), s_islamic.GetYear(s_islamic.MaxSupportedDateTime) - 1);
        var about = (int)((year - 622) * GregorianYear / IslamicYear) + 1;
        for (var hijri = Math.Max(first, about - 2); hijri <= Math.Min(last, about + 2); hijri++)
        {
            var date = DateOnly.FromDateTime(s_islamic.ToDateTime(hijri, month, day, 0, 0, 0, 0));
            if (date.Year == year) yield return date;
        }
    }
}
