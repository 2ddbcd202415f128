using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Dates.Publication;

/// <summary>Reads the date that many publishers put into the links of their articles.</summary>
internal static partial class UrlDates
{
    // Links with dates are as old as news on the web.
    private const int FirstYear = 1994;
    private const int LastYear = 2100;

    /// <summary>
    /// The day of a link with year, month and day; null where it has none. High confidence where they stand apart ("/2021/05/03/"), medium where
    /// they are one number ("/20210503-pier").
    /// </summary>
    public static DateEvidence? In(string? url)
    {
        if (url is null) return null;

        // An archived copy's link begins with the day of the copy.
        var path = ArchivedCopy().Replace(url, "");
        foreach (Match match in Pattern().Matches(path))
        {
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            var month = match.Groups["name"].Success ? CalendarNames.Month(match.Groups["name"].Value) : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            if (year is < FirstYear or > LastYear || CalendarDays.Day(year, month, int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)) is not { } day) continue;

            return new DateEvidence
            {
                Date = day,
                Kind = DateKind.Published,
                Method = DateMethod.Url,
                Confidence = match.Groups["mark"].Success ? Confidence.High : Confidence.Medium,
                Words = match.Value.Trim('/', '-', '_'),
            };
        }

        return null;
    }

    [GeneratedRegex(@"^https?://web\.archive\.org/web/[0-9]+[a-z_]*/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ArchivedCopy();

    [GeneratedRegex(@"(?<=[/_=-])(?:(?<year>[0-9]{4})(?<mark>[/_-])(?:(?<month>[0-9]{1,2})|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\k<mark>(?<day>[0-9]{1,2})(?=[/_.?-]|$)|(?<year>(?:19|20)[0-9]{2})(?<month>[01][0-9])(?<day>[0-3][0-9])(?=\D|$|[0-9]{6,}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Pattern();
}
