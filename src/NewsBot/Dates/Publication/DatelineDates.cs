using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates.Expressions;

namespace NewsBot.Dates.Publication;

/// <summary>Dates an article by a dateline that names a day: "CHICAGO, Nov 1 (Reuters) —", "KYIV, 16 February 2022 —".</summary>
internal static partial class DatelineDates
{
    private const int Opening = 600; // UTF-16 units: editors' notes and bylines may stand before the dateline
    private const int SameWeek = 6; // days between a dateline and the date stated above it; farther away they are of two years

    /// <summary>
    /// The dateline's day; empty where there is none, or where nothing tells its year. With the year: published, medium confidence, since agencies'
    /// reports also appear a day after they were filed. Without it the year is that of <paramref name="stated"/>, and the day is then the reported one
    /// beside it; where nothing is stated, the year near those that the text names whose calendar has the dateline's day on the weekday of the
    /// lead: medium where that year is named beside others, else low.
    /// </summary>
    /// <param name="stated">The published day as far as it is printed elsewhere.</param>
    public static IReadOnlyList<DateEvidence> In(string body, DateOnly? stated)
    {
        var match = Dateline().Match(body[..Math.Min(body.Length, Opening)]);
        if (!match.Success || Dash().IsMatch(body.AsSpan(0, match.Index))) return []; // behind a dateline comes prose

        var (month, day) = (CalendarNames.Month(match.Groups["month"].Value), int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
        var words = match.Groups["date"];
        DateEvidence Evidence(DateOnly date, DateKind kind, DateMethod method, Confidence confidence) => new()
        {
            Date = date,
            Kind = kind,
            Method = method,
            Confidence = confidence,
            Words = words.Value,
            Span = TextSpan.FromLength(words.Index, words.Length),
        };

        if (match.Groups["year"].Success)
        {
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            return CalendarDays.Day(year, month, day) is { } full ? [Evidence(full, DateKind.Published, DateMethod.Header, Confidence.Medium)] : [];
        }

        if (stated is { } known)
        {
            return Years(known.Year).Select(year => CalendarDays.Day(year, month, day)).FirstOrDefault(near => near is { } date && Math.Abs(date.DayNumber - known.DayNumber) <= SameWeek) is { } filed
                && filed != known
                ? [Evidence(filed, DateKind.Reported, DateMethod.Header, Confidence.Medium)]
                : [];
        }

        if (WeekdayDates.LeadWeekday(body[match.Length..]) is not { } lead) return [];

        var weekday = CalendarNames.Weekday(lead.Of(body[match.Length..]));
        return Inferred(body, year => CalendarDays.Day(year, month, day), weekday) is { } found
            ? [Evidence(found.Day, DateKind.Published, DateMethod.Text, found.Confidence)]
            : [];
    }

    // The dateline's day in the year, near the latest one that the text looks back on, whose calendar has it on the weekday.
    private static (DateOnly Day, Confidence Confidence)? Inferred(string body, Func<int, DateOnly?> inYear, DayOfWeek weekday)
    {
        var named = Year().Matches(body).Select(match => (Year: int.Parse(match.ValueSpan, CultureInfo.InvariantCulture), IsPlan: Tense.IsFuture(body, match.Index))).ToList();
        var latest = named.Where(year => !year.IsPlan).Select(year => year.Year).DefaultIfEmpty().Max();
        if (latest == 0) return null;

        var names = named.Select(year => year.Year).ToHashSet();
        var fitting = Years(latest).Where(year => inYear(year)?.DayOfWeek == weekday).ToList();
        if (fitting.Count == 0) return null;
        if (names.Contains(fitting[0])) return (inYear(fitting[0])!.Value, names.Count > 1 ? Confidence.Medium : Confidence.Low);

        // Reports of the night carry the weekday of the day before: a named year that fits so makes the other one doubtful.
        return Years(latest).Any(year => names.Contains(year) && inYear(year)?.AddDays(-1).DayOfWeek == weekday) ? null : (inYear(fitting[0])!.Value, Confidence.Low);
    }

    private static IEnumerable<int> Years(int around) => [around, around - 1, around + 1];

    // At the start, behind a line's end, or behind a byline; the place in capitals, a smaller country behind it ("MILAN, Italy").
    [GeneratedRegex(@"(?:^|\n|\p{Ll}\s|[.)]\s)(?:\p{Lu}[\p{Lu}’'.-]*[ ,/]+){1,8}(?:\p{Lu}[\p{Ll}.]+,? +)?(?<date>(?:(?<month>" + Names + @")\.? +(?<day>[0-3]?[0-9])|(?<day>[0-3]?[0-9]) +(?<month>" + Names
        + @")\.?)(?:,? +(?<year>(?:19|20)[0-9]{2}))?)\s*(?:\(\p{Lu}[^()]{1,30}\))?\s*(?:[—–]|--?\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"[—–]|\s--?\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    private const string Names = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|"
        + "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";

    [GeneratedRegex(@"(?<![\w$£€/.,#-])(?:19[5-9][0-9]|20[0-9]{2})(?![\w/%-]|[.,:][0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
