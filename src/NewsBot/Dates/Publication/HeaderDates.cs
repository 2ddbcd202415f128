using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Dates.Publication;

/// <summary>Reads dates from the lines printed above an article.</summary>
internal static partial class HeaderDates
{
    private const int LongestHeader = 120; // characters; a longer line is prose

    /// <summary>
    /// One candidate per date, in the order of the lines. High confidence where the line says what the date is ("Published …") or is nothing but
    /// the date; medium where other words stand beside it or day and month may be the other way round.
    /// </summary>
    public static IReadOnlyList<DateEvidence> In(IEnumerable<string> lines)
    {
        var found = new List<DateEvidence>();
        foreach (var line in lines.Where(line => line.Length <= LongestHeader))
        {
            var from = 0;
            foreach (var date in PrintedDates.In(line))
            {
                var before = line[from..date.Span.Start];
                from = date.Span.End;
                var labelled = Label().IsMatch(before);
                found.Add(new DateEvidence
                {
                    Date = date.Day,
                    Kind = Changed().IsMatch(before) ? DateKind.Modified : DateKind.Published,
                    Method = DateMethod.Header,
                    Confidence = (labelled || IsAlone(line, date)) && !date.Ambiguous ? Confidence.High : Confidence.Medium,
                    Words = date.Span.Of(line),
                });
            }
        }

        return found;
    }

    private static bool IsAlone(string line, PrintedDate date) => !OtherWord().IsMatch(line.Remove(date.Span.Start, date.Span.Length));

    [GeneratedRegex(@"\b(?:date|dated|published|posted|issued|created|pubdate)\b(?:\s+(?:on|at|by))?[\s:,]*(?:\p{L}+day,?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:updated?|modified|revised|edited|changed)\b[^.]{0,20}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Changed();

    /// <summary>A word that has nothing to do with a date or a time of day.</summary>
    [GeneratedRegex(@"\b(?!(?:" + CalendarNames.WeekdayPattern + @"|[ap]m|e[sd]?t|p[sd]?t|c[sde]?t|gmt|utc|bst|ist|at|on|\d+)\b)\p{L}{2,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherWord();
}
