using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles.Dating;
using NewsBot.Dates;

namespace NewsBot.Ingestion.Feeds;

/// <summary>Reads the dates of feeds: RFC 822, RFC 3339, W3C, seconds since 1970, and the ways in which publishers break them.</summary>
internal static partial class FeedDates
{
    // Other years are what programs print that have no date, and an offset can lead out of those that an instant can have.
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    // The zones that RFC 822 names, and those of Europe that feeds print; in hours. RFC 822 says nothing of the others: they count as Greenwich.
    private static readonly Dictionary<string, double> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AKST"] = -9,
        ["HST"] = -10,
        ["BST"] = 1,
        ["IST"] = 5.5,
        ["WET"] = 0,
        ["WEST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MEZ"] = 1,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["SGT"] = 8,
        ["HKT"] = 8,
        ["JST"] = 9,
        ["KST"] = 9,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
    };

    /// <summary>The instant, with the offset that is printed; a date without a time is its midnight. Null where no date
    /// can be made out, or one of a year in which there were no feeds.</summary>
    public static DateTimeOffset? Read(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed) || printed.Length > 100) return null;
        var text = printed.Trim();
        if (Digits().IsMatch(text)) return OfSeconds(text);
        if (Day(text, out var rest) is not { Year: >= FirstYear and <= LastYear } day) return null;

        var time = Time().Match(rest);
        var (hour, minute, second) = (Number(time, "hour"), Number(time, "minute"), Number(time, "second"));
        if (time.Groups["half"].Success) hour = (hour % 12) + (time.Groups["half"].ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        var offset = Offset(rest);
        var start = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), offset);
        return hour > 24 || minute > 59 || second > 60 ? start : start.AddHours(hour).AddMinutes(minute).AddSeconds(Math.Min(second, 59));
    }

    /// <summary>
    /// The day as evidence, with the words it was read from; empty where there is none, or one that cannot be: before 1990, or more than a day
    /// after the document was fetched.
    /// </summary>
    public static IEnumerable<DateEvidence> Evidence(string? printed, DateKind kind, DateTimeOffset fetchedAt)
    {
        if (Read(printed) is not { } instant || instant.Year < FirstYear || instant > fetchedAt.AddDays(1)) return [];

        // Greenwich's clock is often a server's: at its night it is another day in America or in Asia.
        var isNight = instant.Offset == TimeSpan.Zero && instant.TimeOfDay > TimeSpan.Zero && instant.Hour is < 6 or >= 22;
        return
        [
            new DateEvidence
            {
                Date = DateOnly.FromDateTime(instant.DateTime),
                Kind = kind,
                Method = DateMethod.Metadata,
                Confidence = isNight ? Confidence.Medium : Confidence.High,
                Words = printed!.Trim(),
            },
        ];
    }

    private static DateOnly? Day(string text, out string rest)
    {
        if (Iso().Match(text) is { Success: true } iso)
        {
            rest = text[iso.Length..];
            return CalendarDays.Day(Number(iso, "year"), iso.Groups["month"].Success ? Number(iso, "month") : 1, iso.Groups["day"].Success ? Number(iso, "day") : 1);
        }

        if (PrintedDates.In(text) is [var whole, ..])
        {
            rest = text[whole.Span.End..] is { Length: > 3 } after ? after : text[..whole.Span.Start];
            return whole.Day;
        }

        // "03 May 21 10:00 GMT": RFC 822's own years have two digits. "Mon May 3 10:00:00 CEST 2021": what programs print.
        var old = TwoDigitYear().Match(text);
        var unix = UnixDate().Match(text);
        rest = old.Success ? text[(old.Index + old.Length)..] : unix.Success ? unix.Groups["clock"].Value : "";
        if (old.Success) return CalendarDays.Day(CalendarDays.FullYear(old.Groups["year"].Value, 2020), CalendarNames.Month(old.Groups["name"].Value), Number(old, "day"));
        return unix.Success ? CalendarDays.Day(Number(unix, "year"), CalendarNames.Month(unix.Groups["name"].Value), Number(unix, "day")) : null;
    }

    private static DateTimeOffset? OfSeconds(string digits) => digits.Length switch
    {
        >= 9 and <= 10 => DateTimeOffset.FromUnixTimeSeconds(long.Parse(digits, CultureInfo.InvariantCulture)),
        13 => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(digits, CultureInfo.InvariantCulture)),
        14 or 8 when CalendarDays.Day(int.Parse(digits[..4], CultureInfo.InvariantCulture), int.Parse(digits[4..6], CultureInfo.InvariantCulture), int.Parse(digits[6..8], CultureInfo.InvariantCulture)) is { } day
            => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        _ => null,
    };

    private static TimeSpan Offset(string rest)
    {
        if (NumericOffset().Match(rest) is { Success: true } number)
        {
            var offset = TimeSpan.FromMinutes((Number(number, "hours") * 60) + Number(number, "minutes"));
            return offset <= TimeSpan.FromHours(14) ? number.Groups["sign"].ValueSpan[0] is '+' ? offset : -offset : TimeSpan.Zero;
        }

        foreach (Match word in ZoneName().Matches(rest))
            if (Zones.TryGetValue(word.Value, out var hours)) return TimeSpan.FromHours(hours);
        return TimeSpan.Zero;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^[0-9]{8,14}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?)?(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9:])(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?:[.,][0-9]+)?(?:\s*(?<half>[ap])\.?m)?", Loose, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<sign>[+-])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})?\s*(?:\([^)]*\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumericOffset();

    [GeneratedRegex(@"(?<![\p{L}])[A-Z]{3,4}(?![\p{L}])", Loose, 1000)]
    private static partial Regex ZoneName();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})[\s-]+(?<name>" + CalendarNames.MonthPattern + @")\.?[\s-]+'?(?<year>[0-9]{2})(?![0-9:])", Loose, 1000)]
    private static partial Regex TwoDigitYear();

    [GeneratedRegex(@"\b(?<name>" + CalendarNames.MonthPattern + @")\.?\s+(?<day>[0-9]{1,2})\s+(?<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s+[A-Z+:0-9-]{3,6})?)\s+(?<year>[0-9]{4})", Loose, 1000)]
    private static partial Regex UnixDate();
}
