namespace NewsBot.Dates;

/// <summary>Arithmetic of days that dates in text and dates as typed share. Weeks start on Monday (ISO 8601).</summary>
internal static class CalendarDays
{
    /// <summary>The day, or null where the calendar has none such.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>The last such weekday that is not after <paramref name="day"/>.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The first such weekday that is not before <paramref name="day"/>.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>The Monday of the week.</summary>
    public static DateOnly WeekStart(DateOnly day) => OnOrBefore(day, DayOfWeek.Monday);

    /// <summary>A year of two digits is the one nearest to <paramref name="near"/>; one of four digits is itself.</summary>
    public static int FullYear(string digits, int near)
    {
        var year = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        if (digits.Length > 2) return year;

        year += near / 100 * 100;
        return year > near + 50 ? year - 100 : year < near - 50 ? year + 100 : year;
    }
}
