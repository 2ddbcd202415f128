using NewsBot.Articles.Dating;

namespace NewsBot.Dates.Publication;

/// <summary>Adds to the dates that are stated with an article those that its own text gives.</summary>
internal static class TextDates
{
    /// <summary>What is stated, in its order, then what the dateline and the weekdays of the text give, the more certain first.</summary>
    /// <param name="stated">Dates of metadata, the link and the lines above the body, best first; empty where there are none.</param>
    public static IReadOnlyList<DateEvidence> After(IEnumerable<DateEvidence> stated, string body, IReadOnlyList<string> captions)
    {
        var printed = stated.ToList();
        var published = printed.Find(date => date.Kind is DateKind.Published)?.Date;
        return [.. printed, .. WeekdayDates.In(body, captions).Concat(DatelineDates.In(body, published)).OrderByDescending(date => date.Confidence)];
    }
}
