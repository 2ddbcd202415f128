using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Dates;

/// <summary>Finds the dates that a text prints in full: in English prose, in the usual order of other European languages, in figures.</summary>
internal static partial class PrintedDates
{
    // No news is older than the first newspapers, and a year past this one is a product's name or a serial number.
    private const int FirstYear = 1600;
    private const int LastYear = 2100;

    /// <summary>The dates in order, not overlapping; what the calendar does not have (30 February) is passed over.</summary>
    /// <param name="monthFirst">How an ambiguous "03/02/2022" is read.</param>
    public static IReadOnlyList<PrintedDate> In(string text, bool monthFirst = false)
    {
        var dates = new List<PrintedDate>();
        foreach (Match match in FullDate().Matches(text))
        {
            var span = TextSpan.FromLength(match.Index, match.Length);
            if (Read(match, monthFirst, out var ambiguous) is { Year: >= FirstYear and <= LastYear } day)
                dates.Add(new PrintedDate(span, day, ambiguous));
        }

        return dates;
    }

    private static DateOnly? Read(Match match, bool monthFirst, out bool ambiguous)
    {
        ambiguous = false;
        if (match.Groups["name"].Success)
            return CalendarDays.Day(Number(match, "year"), CalendarNames.Month(match.Groups["name"].Value), Number(match, "day"));
        if (match.Groups["month"].Success)
            return CalendarDays.Day(Number(match, "year"), Number(match, "month"), Number(match, "day"));

        var (first, second) = (Number(match, "first"), Number(match, "second"));
        ambiguous = first <= 12 && second <= 12 && first != second;
        var swapped = second > 12 || (ambiguous && monthFirst);
        return swapped ? CalendarDays.Day(Number(match, "year"), first, second) : CalendarDays.Day(Number(match, "year"), second, first);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:"
        + @"(?<name>" + CalendarNames.MonthPattern + @")\.?\s{1,3}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s?,\s{0,3}|\s{1,3})(?<year>[0-9]{4})"
        + @"|(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]{1,3}(?<name>" + CalendarNames.MonthPattern + @")\.?,?[\s-]{1,3}(?<year>[0-9]{4})"
        + @"|(?<day>[0-9]{1,2})(?:er|\.|º)?\s{1,3}(?:de\s+)?(?<name>" + CalendarNames.OtherMonthPattern + @")\.?,?\s{1,3}(?:de\s+)?(?<year>[0-9]{4})"
        + @"|(?<year>[0-9]{4})年\s?(?<month>[0-9]{1,2})月\s?(?<day>[0-9]{1,2})日"
        + @"|(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9])"
        + @"|(?<first>[0-9]{1,2})(?<mark>[-/.])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})"
        + @")(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullDate();
}
