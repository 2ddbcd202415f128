using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Dates.Publication;

/// <summary>
/// Dates an article by the weekday that its first paragraphs report on ("said Wednesday"), anchored to dates printed in full with it.
/// </summary>
internal static partial class WeekdayDates
{
    private const int LeadLength = 1200; // UTF-16 units: about the first four paragraphs
    private const int Nearby = 2; // days between the weekday and its anchor; farther away they need not belong together

    /// <summary>
    /// The published and the reported day, both with the same confidence: medium where photo captions anchor the weekday, since captions
    /// are written with the story; low where only the text itself does. Empty where nothing anchors it.
    /// </summary>
    public static IReadOnlyList<DateEvidence> In(string body, IReadOnlyList<string> captions)
    {
        if (LeadWeekday(body) is not { } lead) return [];

        var inCaptions = captions.SelectMany(caption => PrintedDates.In(caption)).Select(date => date.Day).ToList();
        var anchored = inCaptions.Count > 0;
        var anchors = anchored ? inCaptions : [.. PrintedDates.In(body).Where(date => IsNews(body, date)).Select(date => date.Day)];
        if (anchors.Count == 0) return [];

        var latest = anchors.Max();
        var weekday = CalendarNames.Weekday(lead.Of(body));
        var after = CalendarDays.OnOrAfter(latest, weekday);
        var day = after.DayNumber - latest.DayNumber <= Nearby ? after : CalendarDays.OnOrBefore(latest, weekday);
        if (latest.DayNumber - day.DayNumber > Nearby) return [];

        var published = new DateEvidence
        {
            Date = day,
            Kind = DateKind.Published,
            Method = DateMethod.Text,
            Confidence = anchored ? Confidence.Medium : Confidence.Low,
            Words = lead.Of(body),
            Span = lead,
        };
        return [published, published with { Kind = DateKind.Reported }];
    }

    /// <summary>The first weekday of the lead that the article reports as past or present ("on Wednesday"); null where there is none.</summary>
    public static TextSpan? LeadWeekday(string body)
    {
        var match = Mention().Match(body, 0, Math.Min(body.Length, LeadLength));
        return match.Success ? TextSpan.FromLength(match.Groups["day"].Index, match.Groups["day"].Length) : null;
    }

    // A date with its weekday, or of the days around ("on Monday, Feb. 14, 2022"), is the news; others are its history.
    private static bool IsNews(string body, PrintedDate date) => EndsInWeekday().IsMatch(body.AsSpan(Math.Max(0, date.Span.Start - 14), Math.Min(14, date.Span.Start)));

    [GeneratedRegex(@"(?<!\b(?:next|last|this coming|by|until|before|coming|every|each)\s)\b(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s|,?\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d|\d))(?!\s+(?:morning|night)?\s*(?:show|edition|prayers))",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\b\p{L}+day,?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndsInWeekday();
}
