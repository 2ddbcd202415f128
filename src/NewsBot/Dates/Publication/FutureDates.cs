using NewsBot.Articles.Dating;

namespace NewsBot.Dates.Publication;

/// <summary>Doubts dates that had not come when an article was read in: a slip, a wrong clock, or the date of something else.</summary>
internal static class FutureDates
{
    // Somewhere on earth the next day has begun.
    private const int Ahead = 1;

    /// <summary>The same dates; those that lie more than a day after the reading have low confidence and stand behind the others.</summary>
    public static IReadOnlyList<DateEvidence> Doubted(IReadOnlyList<DateEvidence> dates, DateTimeOffset readAt)
    {
        var latest = DateOnly.FromDateTime(readAt.UtcDateTime).AddDays(Ahead);
        return dates.All(date => date.Date <= latest)
            ? dates
            : [.. dates.Where(date => date.Date <= latest), .. dates.Where(date => date.Date > latest).Select(date => date with { Confidence = Confidence.Low })];
    }
}
